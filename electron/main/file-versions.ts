// What each scenario file held when the window last read or wrote it, so that another program's changes are not overwritten unasked.

import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { scenarioSizeLimit } from '../../shared/contract/desktop-inputs.ts';
import { readBounded } from './bounded-read.ts';
import { FileRefused } from './file-failure.ts';

export class FileVersions {
  readonly #known = new Map<string, string>();

  /** The file now holds this, as far as the window knows. */
  note(path: string, content: string | Uint8Array): void {
    this.#known.set(resolve(path), fingerprint(content));
  }

  /** What stands for the file's content as far as the window knows; undefined for a file it never saw. To be kept beside a copy of unsaved work. */
  known(path: string): string | undefined {
    return this.#known.get(resolve(path));
  }

  /** Work that an earlier page began on this content of the file is on offer again. What this page has seen of the file itself goes before. */
  recall(path: string, known: string): void {
    const file = resolve(path);
    if (!this.#known.has(file)) this.#known.set(file, known);
  }

  /**
   * Throws FileRefused 'changed' where the file holds something else than the window knows of, by content: copying and touching a file
   * change its time and nothing else. A file that is gone, or was never seen, has nothing to lose.
   */
  async checkUnchanged(path: string): Promise<void> {
    const known = this.#known.get(resolve(path));
    if (known === undefined) return;
    let content: Uint8Array;
    try {
      content = await readBounded(path, scenarioSizeLimit);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
      throw error;
    }
    if (fingerprint(content) !== known) throw new FileRefused('changed');
  }
}

function fingerprint(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
