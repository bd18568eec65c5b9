// Small JSON documents that the program keeps for itself in its own folder. A damaged one is as good as none.

import { mkdirSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type * as z from 'zod';
import { writeAtomically, writeAtomicallyNow } from '../files/write-atomically.ts';

/** What the file holds, or undefined where it is absent, unreadable or not of this shape. */
export function readKept<T>(path: string, schema: z.ZodType<T>): T | undefined {
  try {
    const parsed = schema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

/** Writes atomically: a crash leaves the old document or the new one. Throws what the file system throws. */
export async function writeKept(path: string, value: unknown): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeAtomically(path, JSON.stringify(value));
}

/** The same while the program is closing, when nothing may be left for later. */
export function writeKeptNow(path: string, value: unknown): void {
  mkdirSync(dirname(path), { recursive: true });
  writeAtomicallyNow(path, JSON.stringify(value));
}
