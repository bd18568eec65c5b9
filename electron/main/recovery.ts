// Keeps a copy of unsaved work against a crash. A clean close clears it; what is still there at the next start is offered.
// A copy left by an earlier page stays until the user has decided about it, however often the window is closed meanwhile.

import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import type { DesktopResult, RecoveryCopy } from '../../shared/contract/desktop-api.ts';
import { attempt } from './file-failure.ts';
import { readKept, writeKept } from './kept-json.ts';
import type { PathGrants } from './path-grants.ts';

const copySchema = z.object({ text: z.string(), path: z.string().optional(), savedAt: z.iso.datetime() });

export interface Recovery {
  write(text: string, path: string | undefined): Promise<DesktopResult<undefined>>;
  read(): Promise<RecoveryCopy | undefined>;
  clear(): Promise<void>;
  /** A clean close: clears the copy if the page that is closed wrote it. */
  clearOwn(): Promise<void>;
  /** A page starts: a copy that is there is an earlier page's. */
  pageStarts(): void;
}

export function createRecovery(folder: string, grants: PathGrants, now: () => Date): Recovery {
  const file = join(folder, 'recovery.json');
  let written = false;
  // One after the other: a late copy must not come back after it was cleared.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(operation: () => Promise<T>): Promise<T> => {
    const turn = last.then(operation);
    last = turn.catch(() => undefined);
    return turn;
  };

  return {
    write(text, path) {
      // Later the path may be saved to, so it must be one the user picked.
      if (path !== undefined && !grants.has(path)) return Promise.resolve({ ok: false, reason: 'no-permission', path });
      return inTurn(() =>
        attempt(file, async () => {
          written = true;
          await writeKept(file, { text, path, savedAt: now().toISOString() });
          return undefined;
        }),
      );
    },

    read() {
      return inTurn(async () => {
        const copy = readKept(file, copySchema);
        if (copy === undefined) {
          // Unreadable, yet perhaps somebody's work: out of the way, not away.
          await rename(file, join(folder, 'recovery-damaged.json')).catch(() => undefined);
          return undefined;
        }
        if (copy.path !== undefined) grants.grant(copy.path);
        return { text: copy.text, path: copy.path, savedAt: copy.savedAt };
      });
    },

    clear: () => inTurn(() => rm(file, { force: true })),

    clearOwn: () => inTurn(async () => (written ? rm(file, { force: true }) : undefined)),

    pageStarts() {
      written = false;
    },
  };
}
