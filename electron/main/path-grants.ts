// The files the user has picked: in a dialog, by dropping, from the recent list, or on the command line.
// The window may name a path only if it is one of these, so a page gone wrong cannot read the disk.

import { resolve } from 'node:path';

export class PathGrants {
  readonly #paths = new Set<string>();

  grant(path: string): void {
    this.#paths.add(resolve(path));
  }

  has(path: string): boolean {
    return this.#paths.has(resolve(path));
  }
}
