// Puts the one window and everything around it together, once Electron is ready.

import { app, Menu, session, type BrowserWindow } from 'electron';
import { join } from 'node:path';
import * as z from 'zod';
import { announcements, notices } from '../../shared/contract/desktop-channels.ts';
import { guardClose } from './close-guard.ts';
import { guardAgainstCrashes } from './crash-guard.ts';
import { answerRequests } from './desktop-requests.ts';
import { createDialogs } from './dialogs.ts';
import { createDoor } from './ipc.ts';
import { createMainWindow } from './main-window.ts';
import { menuTemplate } from './menu.ts';
import type { OpenedFiles } from './opened-files.ts';
import type { PathGrants } from './path-grants.ts';
import { RecentFiles } from './recent-files.ts';
import { FileVersions } from './file-versions.ts';
import { createPagePrinter } from './print-page.ts';
import { createRecovery } from './recovery.ts';
import { createReportFiles } from './report-files.ts';
import { createScenarioFiles } from './scenario-files.ts';
import { guardSession } from './security.ts';
import { createTraineeWindow } from './trainee-window.ts';
import { createWords } from './words.ts';

export interface DesktopPlan {
  /** Where the page is, and the origins that may speak to the desktop. */
  readonly page: string;
  readonly origins: readonly string[];
  readonly preload: string;
  readonly icon: string;
  readonly openedFiles: OpenedFiles;
  readonly grants: PathGrants;
}

/** Opens the window and returns it. */
export function openDesktop({ page, origins, preload, icon, openedFiles, grants }: DesktopPlan): BrowserWindow {
  const folder = app.getPath('userData');
  const developerTools = !app.isPackaged;
  const words = createWords(app.getPreferredSystemLanguages());
  guardSession(session.defaultSession, origins);

  const window = createMainWindow({
    preload,
    icon,
    developerTools,
    title: words.t('desktop.appName'),
    stateFile: join(folder, 'window-state.json'),
  });
  const tell = (announcement: string, ...values: string[]): void => {
    if (!window.isDestroyed()) window.webContents.send(announcement, ...values);
  };
  const load = (): void => {
    // A page that cannot be loaded shows Electron's own error; the reason goes where it can be read.
    window.loadURL(page).catch((error: unknown) => {
      console.error('The window could not be loaded:', error);
    });
  };

  const drawMenu = (): void => {
    Menu.setApplicationMenu(
      Menu.buildFromTemplate(
        menuTemplate({
          words,
          developerTools,
          onMac: process.platform === 'darwin',
          recent: recent.list(),
          run: (command) => {
            tell(announcements.command, command);
          },
          openRecent: (path) => {
            tell(announcements.openFile, path);
          },
          clearRecent: () => void recent.clear(),
        }),
      ),
    );
  };

  const recent = new RecentFiles(join(folder, 'recent-files.json'), drawMenu);
  for (const { path } of recent.list()) grants.grant(path);
  drawMenu();

  const dialogs = createDialogs(() => (window.isDestroyed() ? undefined : window), words);
  const versions = new FileVersions();
  const recovery = createRecovery(folder, grants, versions, () => new Date());
  const closeGuard = guardClose({
    window,
    dialogs,
    words,
    askPage: () => {
      tell(announcements.closeRequested);
    },
    onCleanClose: () => recovery.clear(),
  });
  guardAgainstCrashes({
    window,
    dialogs,
    words,
    reload: load,
    quit: () => {
      app.quit();
    },
    now: () => performance.now(),
  });

  const trainee = createTraineeWindow({ page, icon, developerTools, title: () => words.t('drill.window') });
  // The program ends with its own window.
  window.on('closed', () => {
    trainee.close();
  });

  const door = createDoor(origins);
  answerRequests(door, {
    window,
    words,
    recent,
    recovery,
    closeGuard,
    trainee,
    scenarios: createScenarioFiles(dialogs, grants, versions, recent, words),
    reports: createReportFiles(dialogs, words, createPagePrinter()),
    onLanguage: drawMenu,
  });
  door.hear(notices.fileDropped, z.string().min(1), (path) => {
    grants.grant(path);
  });
  door.hear(notices.closeRequestReceived, z.boolean(), (listens) => {
    closeGuard.pageReceived(listens);
  });
  door.hear(notices.listensForFiles, z.undefined(), () => {
    openedFiles.deliverTo((path) => {
      tell(announcements.openFile, path);
    });
  });

  // A page that starts knows of no edits, and hears of no files until it says so.
  window.webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (!isMainFrame || isSameDocument) return;
    closeGuard.setEdited(false);
    recovery.pageStarts();
    openedFiles.holdBack();
  });

  load();
  return window;
}
