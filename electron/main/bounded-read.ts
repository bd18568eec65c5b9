// Reads a file of the user's whole, but never more than a stated size, and never something that is not a plain file.

import { open, stat } from 'node:fs/promises';
import { FileRefused } from './file-failure.ts';

/** The bytes of a plain file of at most `limit` [bytes]. Throws FileRefused or what the file system throws. */
export async function readBounded(path: string, limit: number): Promise<Uint8Array> {
  // Looked at before it is opened: opening a named pipe would wait for ever.
  const { size } = await checkPlain(path);
  if (size > limit) throw tooLarge(limit);
  const file = await open(path, 'r');
  try {
    // The size may be wrong by now (the file grows), so one byte more is asked for.
    const buffer = Buffer.allocUnsafe(size + 1);
    let filled = 0;
    for (;;) {
      const { bytesRead } = await file.read(buffer, filled, buffer.length - filled, undefined);
      filled += bytesRead;
      if (bytesRead === 0) return buffer.subarray(0, filled);
      if (filled > size) throw new FileRefused('in-use');
    }
  } finally {
    await file.close();
  }
}

/** A file's text in UTF-8, without its byte order mark. Throws FileRefused 'not-text' for anything else. */
export function textOf(bytes: Uint8Array): string {
  if (bytes.includes(0)) throw new FileRefused('not-text');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new FileRefused('not-text');
  }
}

async function checkPlain(path: string): Promise<{ size: number }> {
  const found = await stat(path);
  if (found.isDirectory()) throw new FileRefused('is-folder');
  if (!found.isFile()) throw new FileRefused('other', 'not a plain file');
  return found;
}

/** The limit travels as detail, in megabytes, for the sentence the user reads. */
function tooLarge(limit: number): FileRefused {
  return new FileRefused('too-large', `${Math.round(limit / (1024 * 1024))} MB`);
}
