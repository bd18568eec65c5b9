// Progress on standard error: one line that rewrites itself on a screen, elsewhere a line at once and then one every tenth.

import type { Translator } from '../../shared/i18n/translator.ts';
import type { RunProgress } from '../../shared/runner/runner.ts';
import type { Terminal } from './terminal.ts';

export interface ProgressLine {
  show(progress: RunProgress): void;
  /** Takes the line off the screen. */
  clear(): void;
}

const clearLine = '\r\u001B[K';

export function progressLine(terminal: Terminal, { t, format }: Translator): ProgressLine {
  let toldTenth = -1;
  return {
    show({ done, total }) {
      const text = t('cli.run.progressLine', { done: format.number(done), total: format.number(total) });
      const tenth = Math.floor((10 * done) / total);
      if (terminal.tellsToScreen) terminal.tell(`${clearLine}${text}`);
      else if (tenth > toldTenth) terminal.tell(`${text}\n`);
      toldTenth = tenth;
    },
    clear() {
      if (terminal.tellsToScreen) terminal.tell(clearLine);
    },
  };
}
