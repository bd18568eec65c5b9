// The scenarios opened or saved last, newest first, kept in the program's own folder.

import { basename } from 'node:path';
import * as z from 'zod';
import type { RecentFile } from '../../shared/contract/desktop-api.ts';
import { readKept, writeKept } from './kept-json.ts';

const listSchema = z.array(z.string().min(1)).max(100);
const longest = 10;

export class RecentFiles {
  #paths: readonly string[];
  #writing: Promise<void> = Promise.resolve();

  /** @param onChange called after each change, so that the menu can follow. */
  constructor(
    private readonly file: string,
    private readonly onChange: () => void,
  ) {
    this.#paths = readKept(file, listSchema)?.slice(0, longest) ?? [];
  }

  list(): readonly RecentFile[] {
    return this.#paths.map((path) => ({ path, name: basename(path) }));
  }

  add(path: string): Promise<void> {
    return this.#become([path, ...this.#paths.filter((other) => other !== path)].slice(0, longest));
  }

  remove(path: string): Promise<void> {
    return this.#become(this.#paths.filter((other) => other !== path));
  }

  clear(): Promise<void> {
    return this.#become([]);
  }

  /** Writes one after the other. A list that cannot be kept is no reason to fail an open or a save. */
  #become(paths: readonly string[]): Promise<void> {
    this.#paths = paths;
    this.onChange();
    this.#writing = this.#writing
      .then(() => writeKept(this.file, this.#paths))
      .catch((error: unknown) => {
        console.error('The list of recent scenarios could not be kept:', error);
      });
    return this.#writing;
  }
}
