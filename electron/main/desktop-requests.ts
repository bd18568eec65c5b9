// Every request of the window and who answers it.

import type { BrowserWindow } from 'electron';
import { copyToClipboard } from './clipboard-text.ts';
import type { CloseGuard } from './close-guard.ts';
import type { Door } from './ipc.ts';
import type { RecentFiles } from './recent-files.ts';
import type { Recovery } from './recovery.ts';
import type { ReportFiles } from './report-files.ts';
import type { ScenarioFiles } from './scenario-files.ts';
import { openListedLink } from './security.ts';
import type { TraineeWindow } from './trainee-window.ts';
import type { Words } from './words.ts';

export interface RequestPlan {
  readonly window: BrowserWindow;
  readonly scenarios: ScenarioFiles;
  readonly reports: ReportFiles;
  readonly recent: RecentFiles;
  readonly recovery: Recovery;
  readonly closeGuard: CloseGuard;
  readonly words: Words;
  readonly trainee: TraineeWindow;
  /** The menu must be drawn again: it speaks another language now. */
  readonly onLanguage: () => void;
}

export function answerRequests(door: Door, plan: RequestPlan): void {
  const { window, scenarios, reports, recent, recovery, closeGuard, words } = plan;

  door.handle('openScenario', (path) => scenarios.open(path));
  door.handle('saveScenario', (text, path, suggestedName, overwrite) => scenarios.save(text, path, suggestedName, overwrite));
  door.handle('recentFiles', () => recent.list());
  door.handle('clearRecentFiles', () => recent.clear());
  door.handle('openTrafficFile', () => scenarios.openTrafficFile());
  door.handle('saveExport', (content, suggestedName) => reports.save(content, suggestedName));
  door.handle('savePdf', (page, suggestedName) => reports.savePdf(page, suggestedName));
  door.handle('writeRecovery', (text, path) => recovery.write(text, path));
  door.handle('readRecovery', () => recovery.read());
  door.handle('settleRecovery', () => recovery.settle());
  door.handle('clearRecovery', () => recovery.clear());

  door.handle('setDocumentState', ({ name, path, edited }) => {
    closeGuard.setEdited(edited);
    window.setTitle(words.t(edited ? 'desktop.window.editedTitle' : 'desktop.window.title', { name }));
    // Where systems show it: the dot in the close button, the file's icon in the title bar of a Mac.
    window.setDocumentEdited(edited);
    window.setRepresentedFilename(path ?? '');
  });
  door.handle('setLanguage', (language) => {
    words.speak(language);
    plan.onLanguage();
  });
  door.handle('openExternal', (url) => {
    if (!openListedLink(url)) throw new Error('openExternal: not on the list of sites');
  });
  door.handle('copyText', (text, html) => copyToClipboard(text, html));
  door.handle('openTrainee', (session) => plan.trainee.open(session));
  door.handle('confirmClose', () => closeGuard.confirm());
}
