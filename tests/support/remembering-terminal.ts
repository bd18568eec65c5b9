// A terminal that shows nothing and remembers everything.

import { Readable } from 'node:stream';
import type { Terminal } from '../../electron/cli/terminal.ts';

export interface RememberingTerminal extends Terminal {
  printed(): string;
  /** The same as bytes. */
  bytes(): Uint8Array;
  told(): string;
}

export function rememberingTerminal(input = ''): RememberingTerminal {
  const out: Uint8Array[] = [];
  let err = '';
  return {
    print: (content) => {
      out.push(Buffer.from(content));
      return Promise.resolve();
    },
    tell: (text) => {
      err += text;
    },
    tellsToScreen: false,
    standardInput: () => Readable.from([Buffer.from(input)]),
    onInterrupt: () => () => undefined,
    printed: () => Buffer.concat(out).toString('utf8'),
    bytes: () => Buffer.concat(out),
    told: () => err,
  };
}
