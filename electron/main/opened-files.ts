// Files opened from outside: double-clicked, dropped on the icon, named on the command line, or given to a second start.
// They wait until the window listens.

import { resolve } from 'node:path';
import type { PathGrants } from './path-grants.ts';

export class OpenedFiles {
  readonly #waiting: string[] = [];
  #send: ((path: string) => void) | undefined;

  constructor(private readonly grants: PathGrants) {}

  /** The user opened this file: it may be read from now on. */
  opened(path: string): void {
    this.grants.grant(path);
    if (this.#send) this.#send(path);
    else this.#waiting.push(path);
  }

  /** The window listens: it gets the last file that waited (one window shows one scenario), and later ones as they come. */
  deliverTo(send: (path: string) => void): void {
    this.#send = send;
    const last = this.#waiting.at(-1);
    this.#waiting.length = 0;
    if (last !== undefined) send(last);
  }

  /** The page is gone or loads anew: files wait again. */
  holdBack(): void {
    this.#send = undefined;
  }
}

/** The scenario files named on a command line; switches, and the program's own folder in development, are none. */
export function scenarioFilesIn(argv: readonly string[], folder: string): string[] {
  return argv
    .slice(1)
    .filter((argument) => !argument.startsWith('-') && /\.(json|echannel)$/i.test(argument))
    .map((argument) => resolve(folder, argument));
}
