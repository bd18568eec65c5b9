// Writes a file whole or not at all: into a file beside it, to the disk, then in place of the old one. A full disk or a crash
// leaves the old file as it was. Our own because write-file-atomic 6 writes once and does not look how much of it was taken:
// on a disk that is filling up it puts the beginning of the new file in place of the old one and reports success.

import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { chmod, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';

/** On Windows a file is often held for a moment by a virus scanner or an indexer: how often and how long [ms] to wait for it. */
const patience = { tries: 6, pause: 50 } as const;

/** Replaces or makes the file. Rejects with what the file system says. A link is followed; the rights of an old file are kept. */
export async function writeAtomically(path: string, content: string | Uint8Array): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const existing = await stat(target).catch(() => undefined);
  // What one may not write to is not replaced either, though the folder would allow it.
  if (existing) await (await open(target, 'r+')).close();
  const beside = nameBeside(target);
  try {
    const file = await open(beside, 'wx', existing?.mode ?? 0o666);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    // The mode asked for at opening is cut by the user's mask.
    if (existing) await chmod(beside, existing.mode);
    await renamePatiently(beside, target);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** The same while the program is ending and nothing may be left for later; for small files of the program's own. */
export function writeAtomicallyNow(path: string, content: string): void {
  const beside = nameBeside(path);
  try {
    const file = openSync(beside, 'wx');
    try {
      writeFileSync(file, content);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** In the same folder, so that it is on the same disk and a rename is one step. */
function nameBeside(path: string): string {
  return `${path}.${randomUUID().slice(0, 8)}.tmp`;
}

async function renamePatiently(from: string, to: string): Promise<void> {
  for (let tried = 1; ; tried += 1) {
    try {
      await rename(from, to);
      return;
    } catch (error) {
      const held = process.platform === 'win32' && ['EPERM', 'EACCES', 'EBUSY'].includes((error as NodeJS.ErrnoException).code ?? '');
      if (!held || tried === patience.tries) throw error;
      await wait(patience.pause * tried);
    }
  }
}
