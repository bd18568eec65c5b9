// Keeps a copy of unsaved work against a crash. A clean close clears it; what is still there at the next start is offered.
// A copy left by an earlier page stays until the user has decided about it, whatever is done, saved or crashes meanwhile: a new copy
// takes its own place beside it.

import { randomUUID } from 'node:crypto';
import { readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import type { DesktopResult, RecoveryCopy } from '../../shared/contract/desktop-api.ts';
import { attempt } from './file-failure.ts';
import type { FileVersions } from './file-versions.ts';
import { readKept, writeKept } from './kept-json.ts';
import type { PathGrants } from './path-grants.ts';

/** Copies of earlier pages that had to make room. */
const asidePrefix = 'recovery-undecided-';

/** `fileVersion` stands for what the file at `path` held when the work on it began, so that saving notices what was written to it since. */
const copySchema = z.object({
  text: z.string(),
  path: z.string().optional(),
  fileVersion: z.string().optional(),
  savedAt: z.iso.datetime(),
});

export interface Recovery {
  write(text: string, path: string | undefined): Promise<DesktopResult<undefined>>;
  /** The newest copy that an earlier page left and nobody has decided about. */
  read(): Promise<RecoveryCopy | undefined>;
  /** The user has decided about the copy that was read last. */
  settle(): Promise<void>;
  /** Clears the copy of this page's own work; what an earlier page left is not touched. */
  clear(): Promise<void>;
  /** A page starts: a copy that is there is an earlier page's. */
  pageStarts(): void;
}

export function createRecovery(folder: string, grants: PathGrants, versions: FileVersions, now: () => Date): Recovery {
  const file = join(folder, 'recovery.json');
  let written = false;
  /** The copy that was offered to the user. */
  let offered: string | undefined;
  // One after the other: a late copy must not come back after it was cleared.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(operation: () => Promise<T>): Promise<T> => {
    const turn = last.then(operation);
    last = turn.catch(() => undefined);
    return turn;
  };

  /** Makes room for a copy of this page: what an earlier page left moves beside it. */
  const putAside = async (): Promise<void> => {
    if (written) return;
    const aside = join(folder, `${asidePrefix}${randomUUID()}.json`);
    try {
      await rename(file, aside);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
      throw error;
    }
    if (offered === file) offered = aside;
  };
  const left = async (): Promise<readonly string[]> => {
    const names = await readdir(folder).catch((): string[] => []);
    const aside = names.filter((name) => name.startsWith(asidePrefix) && name.endsWith('.json')).map((name) => join(folder, name));
    return written ? aside : [file, ...aside];
  };

  return {
    write(text, path) {
      // Later the path may be saved to, so it must be one the user picked.
      if (path !== undefined && !grants.has(path)) return Promise.resolve({ ok: false, reason: 'no-permission', path });
      return inTurn(() =>
        attempt(file, async () => {
          await putAside();
          written = true;
          const fileVersion = path === undefined ? undefined : versions.known(path);
          await writeKept(file, { text, path, fileVersion, savedAt: now().toISOString() });
          return undefined;
        }),
      );
    },

    read() {
      return inTurn(async () => {
        let newest: { readonly from: string; readonly copy: z.infer<typeof copySchema> } | undefined;
        for (const from of await left()) {
          const copy = readKept(from, copySchema);
          // Unreadable, yet perhaps somebody's work: out of the way, not away.
          if (copy === undefined) await rename(from, join(folder, 'recovery-damaged.json')).catch(() => undefined);
          else if (newest === undefined || copy.savedAt > newest.copy.savedAt) newest = { from, copy };
        }
        offered = newest?.from;
        if (newest === undefined) return undefined;
        const { text, path, fileVersion, savedAt } = newest.copy;
        if (path !== undefined) {
          grants.grant(path);
          if (fileVersion !== undefined) versions.recall(path, fileVersion);
        }
        return { text, path, savedAt };
      });
    },

    settle: () =>
      inTurn(async () => {
        const decided = offered;
        offered = undefined;
        if (decided !== undefined) await rm(decided, { force: true });
      }),

    clear: () =>
      inTurn(async () => {
        if (!written) return;
        await rm(file, { force: true });
        written = false;
      }),

    pageStarts() {
      written = false;
    },
  };
}
