// A window that stopped working is opened again and told why; one that hangs is the user's choice. Recovery does the rest.

import type { BrowserWindow } from 'electron';
import type { Dialogs } from './dialogs.ts';
import type { Words } from './words.ts';

/** More crashes than this within the time [ms] are not reloaded unasked. */
const crashesForgiven = 2;
const crashMemory = 60_000;

export interface CrashGuardPlan {
  readonly window: BrowserWindow;
  readonly dialogs: Pick<Dialogs, 'ask'>;
  readonly words: Words;
  readonly reload: () => void;
  readonly quit: () => void;
  /** Milliseconds on any clock that does not go back. */
  readonly now: () => number;
}

export function guardAgainstCrashes({ window, dialogs, words, reload, quit, now }: CrashGuardPlan): void {
  const crashes: number[] = [];
  const { t } = words;

  const goneAgain = async (reason: string): Promise<void> => {
    const pressed = await dialogs.ask({
      type: 'error',
      message: t('desktop.window.crashesAgain'),
      detail: t('desktop.window.crashesAgainDetail', { reason }),
      buttons: [t('desktop.window.tryAgain'), t('desktop.window.quit')],
      defaultId: 0,
      cancelId: 1,
      noLink: true,
    });
    if (pressed === 0) reload();
    else quit();
  };

  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    console.error(`The window stopped working: ${reason}`);
    const time = now();
    crashes.push(time);
    if (crashes.filter((earlier) => time - earlier < crashMemory).length > crashesForgiven) {
      void goneAgain(reason);
      return;
    }
    reload();
    void dialogs.ask({
      type: 'warning',
      message: t('desktop.window.crashed'),
      detail: t('desktop.window.crashedDetail', { reason }),
      buttons: [t('desktop.window.ok')],
    });
  });

  let hanging: AbortController | undefined;
  window.on('unresponsive', () => {
    if (hanging) return;
    const controller = new AbortController();
    hanging = controller;
    void dialogs
      .ask({
        type: 'warning',
        message: t('desktop.window.hangs'),
        detail: t('desktop.window.hangsDetail'),
        buttons: [t('desktop.window.wait'), t('desktop.window.reload')],
        defaultId: 0,
        cancelId: 0,
        noLink: true,
        signal: controller.signal,
      })
      .then((pressed) => {
        hanging = undefined;
        // Ends the page's process; 'render-process-gone' then loads it anew.
        if (pressed === 1 && !controller.signal.aborted && !window.isDestroyed()) window.webContents.forcefullyCrashRenderer();
      });
  });
  window.on('responsive', () => {
    hanging?.abort();
    hanging = undefined;
  });
}
