// A terminal that shows nothing and remembers everything.

import { Readable } from 'node:stream';
import type { Terminal } from '../../electron/cli/terminal.ts';

export interface RememberingTerminal extends Terminal {
  printed(): string;
  told(): string;
}

export function rememberingTerminal(input = ''): RememberingTerminal {
  let out = '';
  let err = '';
  return {
    print: (text) => {
      out += text;
      return Promise.resolve();
    },
    tell: (text) => {
      err += text;
    },
    tellsToScreen: false,
    standardInput: () => Readable.from([Buffer.from(input)]),
    onInterrupt: () => () => undefined,
    printed: () => out,
    told: () => err,
  };
}
