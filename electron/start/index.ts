// What `npm start` does once the app is built: opens it in Electron, or, where that cannot be had, in the browser.
// The program is never unusable: whatever keeps Electron from running is said in one line, and the same app is served.

import { resolve } from 'node:path';
import open from 'open';
import { languageFor } from '../../shared/i18n/language.ts';
import { createTranslator } from '../../shared/i18n/translator.ts';
import { fetchRuntime, findRuntime, runtimeVersion, type Runtime } from './electron-runtime.ts';
import { hasDisplay } from './has-display.ts';
import { runElectron } from './run-electron.ts';
import { serveWindow } from './serve-window.ts';

const { t } = createTranslator(languageFor([Intl.DateTimeFormat().resolvedOptions().locale]));

/**
 * Opens the built app and ends with it; gives the exit code.
 * @param root the project's folder
 * @param args `--browser` serves the app without trying Electron; all others are passed on to it
 */
export async function start(root: string, args: readonly string[]): Promise<number> {
  const wantsBrowser = args.includes('--browser');
  const passedOn = args.filter((argument) => argument !== '--browser');

  if (!wantsBrowser) {
    const why = await openInElectron(root, passedOn);
    if (why === undefined) return 0;
    console.log(t('desktop.start.servesInstead', { why }));
  }
  return serveInBrowser(root);
}

/** Opens the app in Electron and waits until it is closed. The reason, where it cannot be opened. */
async function openInElectron(root: string, args: readonly string[]): Promise<string | undefined> {
  if (!hasDisplay(process.platform, process.env)) return t('desktop.start.noDisplay');
  let runtime = findRuntime(root, process.env);
  if (!runtime) {
    console.log(t('desktop.start.fetches', { version: runtimeVersion(root) }));
    const failure = await fetchRuntime(root);
    if (failure !== undefined) return t('desktop.start.notFetched', { detail: failure });
    runtime = findRuntime(root, process.env);
    if (!runtime) return t('desktop.start.notFetched', { detail: '?' });
  }
  console.log(t('desktop.start.opens'));
  const failure = await runElectron(withoutSandboxAsRoot(runtime), args);
  return failure === undefined ? undefined : t('desktop.start.notStarted', { detail: failure });
}

/** Chromium refuses to run as root with its sandbox; said, because it is a protection less. */
function withoutSandboxAsRoot(runtime: Runtime): Runtime {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return runtime;
  console.log(t('desktop.start.asRoot'));
  return { ...runtime, args: [...runtime.args, '--no-sandbox'] };
}

async function serveInBrowser(root: string): Promise<number> {
  const port = Number(process.env['PORT'] ?? 0);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    console.error(t('desktop.start.badPort', { port: String(process.env['PORT']) }));
    return 1;
  }
  let served;
  try {
    served = await serveWindow(resolve(root, 'out/renderer'), port);
  } catch (error) {
    console.error(t('desktop.start.notServed', { detail: error instanceof Error ? error.message : String(error) }));
    return 1;
  }
  console.log(t('desktop.start.served', { address: served.address }));
  // CI and BROWSER=none are how people say that no browser should open by itself.
  if (hasDisplay(process.platform, process.env) && !process.env['CI'] && process.env['BROWSER'] !== 'none') {
    await open(served.address).catch(() => undefined);
  }
  await new Promise<void>((end) => {
    process.once('SIGINT', end);
    process.once('SIGTERM', end);
  });
  await served.close();
  return 0;
}
