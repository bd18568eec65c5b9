// Asks the window before unsaved work is closed away, and never hangs on a window that cannot answer.

import type { BrowserWindow } from 'electron';
import type { Dialogs } from './dialogs.ts';
import type { Words } from './words.ts';

/** How long a live page takes at most to say that it got the question [ms]. */
const answerWithin = 3000;

export interface CloseGuardPlan {
  readonly window: BrowserWindow;
  readonly dialogs: Pick<Dialogs, 'ask'>;
  readonly words: Words;
  /** Asks the page whether it may be closed. */
  readonly askPage: () => void;
  /** A clean close: nothing is left to recover. */
  readonly onCleanClose: () => Promise<void>;
}

export interface CloseGuard {
  setEdited(edited: boolean): void;
  /** The page got the question; `listens` tells whether anybody there will answer it. */
  pageReceived(listens: boolean): void;
  /** The page agrees: close now. */
  confirm(): Promise<void>;
}

export function guardClose({ window, dialogs, words, askPage, onCleanClose }: CloseGuardPlan): CloseGuard {
  let edited = false;
  let asking: NodeJS.Timeout | undefined;
  let askingNatively = false;

  const stopWaiting = (): void => {
    clearTimeout(asking);
    asking = undefined;
  };

  const closeCleanly = async (): Promise<void> => {
    stopWaiting();
    await onCleanClose().catch((error: unknown) => {
      console.error('The recovery copy could not be removed:', error);
    });
    if (!window.isDestroyed()) window.destroy();
  };

  /** The page is deaf. The recovery copy stays, whatever the user chooses. */
  const askNatively = async (): Promise<void> => {
    stopWaiting();
    if (askingNatively || window.isDestroyed()) return;
    askingNatively = true;
    const pressed = await dialogs.ask({
      type: 'warning',
      message: words.t('desktop.window.unsaved'),
      detail: words.t('desktop.window.unsavedDetail'),
      buttons: [words.t('desktop.window.closeAnyway'), words.t('desktop.window.keepOpen')],
      defaultId: 1,
      cancelId: 1,
      noLink: true,
    });
    askingNatively = false;
    if (pressed === 0 && !window.isDestroyed()) window.destroy();
  };

  window.on('close', (event) => {
    // A dead page cannot be asked, and its work is in the recovery copy: the window just closes.
    if (window.webContents.isDestroyed() || window.webContents.isCrashed()) return;
    event.preventDefault();
    if (!edited) {
      void closeCleanly();
      return;
    }
    if (asking !== undefined || askingNatively) return;
    asking = setTimeout(() => void askNatively(), answerWithin);
    askPage();
  });

  return {
    setEdited(now) {
      edited = now;
    },
    pageReceived(listens) {
      if (asking === undefined) return;
      if (listens) stopWaiting();
      else void askNatively();
    },
    confirm: closeCleanly,
  };
}
