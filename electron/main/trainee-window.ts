// The second window: what the trainee of a drill sees. It has no bridge to the desktop; it speaks only with the planner's page, within their origin.

import { BrowserWindow } from 'electron';
import { traineeHash } from '../../shared/contract/trainee-hash.ts';
import { safeWebPreferences } from './safe-web-preferences.ts';

export interface TraineePlan {
  /** The program's page. */
  readonly page: string;
  readonly icon: string;
  readonly title: () => string;
  readonly developerTools: boolean;
}

export interface TraineeWindow {
  /** Shows the window of this drill; one of another drill is led there. */
  readonly open: (session: string) => boolean;
  readonly close: () => void;
}

export function createTraineeWindow({ page, icon, title, developerTools }: TraineePlan): TraineeWindow {
  let shown: { readonly window: BrowserWindow; readonly session: string } | undefined;
  const close = () => {
    if (shown !== undefined && !shown.window.isDestroyed()) shown.window.destroy();
    shown = undefined;
  };
  return {
    open: (session) => {
      if (shown !== undefined && shown.session === session && !shown.window.isDestroyed()) {
        if (shown.window.isMinimized()) shown.window.restore();
        shown.window.focus();
        return true;
      }
      close();
      const window = new BrowserWindow({
        width: 1280,
        height: 800,
        minWidth: 800,
        minHeight: 560,
        title: title(),
        icon,
        webPreferences: { ...safeWebPreferences, backgroundThrottling: false, devTools: developerTools },
      });
      // The menu's commands are the planner's.
      window.removeMenu();
      window.on('page-title-updated', (event) => {
        event.preventDefault();
      });
      window.loadURL(`${page}${traineeHash(session)}`).catch((error: unknown) => {
        console.error('The window of the trainee could not be loaded:', error);
      });
      shown = { window, session };
      return true;
    },
    close,
  };
}
