// The main process, read as a table of contents. It never simulates: it stays free for windows and files.

import { app, dialog, type BrowserWindow } from 'electron';
import { join, resolve } from 'node:path';
import { compilerFlags } from '../compiler-flags.ts';
import { appOrigin, registerAppScheme, serveApp } from './app-protocol.ts';
import { openDesktop } from './desktop-app.ts';
import { OpenedFiles, scenarioFilesIn } from './opened-files.ts';
import { PathGrants } from './path-grants.ts';
import { guardContents } from './security.ts';
import { createWords } from './words.ts';

const built = resolve(import.meta.dirname, '..');
const renderer = join(built, 'renderer');
/** Vite's address while developing; a packaged program does not look at it. */
const developmentPage = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL'];

const grants = new PathGrants();
const openedFiles = new OpenedFiles(grants);
let window: BrowserWindow | undefined;

// 1. Before Electron is ready: the origin of the page, its compiler, and the sandbox for every page there may ever be.
registerAppScheme();
app.commandLine.appendSwitch('js-flags', compilerFlags);
// As root Chromium runs only without its sandbox, and who starts it so has said it; pages stay without Node all the same.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
process.on('uncaughtException', (error) => {
  console.error(error);
  dialog.showErrorBox(createWords(app.getPreferredSystemLanguages()).t('desktop.window.faulted'), error.message);
});

// 2. One program at a time, as two would write the same files: a second start hands its files to the first and ends.
if (!app.requestSingleInstanceLock()) app.exit(0);
app.on('second-instance', (_event, argv, folder) => {
  for (const path of scenarioFilesIn(argv, folder)) openedFiles.opened(path);
  if (window?.isMinimized()) window.restore();
  window?.focus();
});

// 3. Files opened from outside wait for the window.
for (const path of scenarioFilesIn(process.argv, process.cwd())) openedFiles.opened(path);
app.on('open-file', (event, path) => {
  event.preventDefault();
  openedFiles.opened(path);
});

// 4. Whatever shows a page is kept on that page.
app.on('web-contents-created', (_event, contents) => {
  guardContents(contents);
});

// 5. One window; without it there is no program, on a Mac neither.
app.on('window-all-closed', () => {
  app.quit();
});
void app.whenReady().then(() => {
  serveApp(renderer);
  window = openDesktop({
    page: developmentPage ?? `${appOrigin}/index.html`,
    origins: [developmentPage === undefined ? appOrigin : new URL(developmentPage).origin],
    preload: join(built, 'preload/index.cjs'),
    icon: join(renderer, 'icon.png'),
    openedFiles,
    grants,
  });
});
