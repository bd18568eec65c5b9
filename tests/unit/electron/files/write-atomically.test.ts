// Whole or not at all: what a file holds after a write that failed half way.

import { chmodSync, lstatSync, mkdtempSync, readFileSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import type promises from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { writeAtomically, writeAtomicallyNow } from '../../../../electron/files/write-atomically.ts';

/** The step at which the disk is full, for machines on which no small disk can be mounted. */
const failing = vi.hoisted((): { step: 'writeFile' | 'sync' | undefined } => ({ step: undefined }));

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof promises>();
  return {
    ...real,
    open: async (...input: Parameters<typeof real.open>) => {
      const file = await real.open(...input);
      if (failing.step && input[1] === 'wx') {
        file[failing.step] = () => Promise.reject(Object.assign(new Error('no space left on device'), { code: 'ENOSPC' }));
      }
      return file;
    },
  };
});

let folder: string;
let path: string;
beforeEach(() => {
  failing.step = undefined;
  folder = mkdtempSync(join(tmpdir(), 'atomic-'));
  path = join(folder, 'plan.json');
});

test('replaces the old file with the new one and leaves nothing beside it', async () => {
  await writeAtomically(path, 'old');
  await writeAtomically(path, new TextEncoder().encode('新'));
  writeAtomicallyNow(join(folder, 'other.json'), 'now');
  expect(readFileSync(path, 'utf8')).toBe('新');
  expect(readdirSync(folder).toSorted()).toEqual(['other.json', 'plan.json']);
});

test.each(['writeFile', 'sync'] as const)('keeps the old file whole when the disk is full at %s', async (step) => {
  writeFileSync(path, 'old');
  failing.step = step;
  await expect(writeAtomically(path, 'new')).rejects.toMatchObject({ code: 'ENOSPC' });
  expect(readFileSync(path, 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['plan.json']);
});

// Links and rights as Unix has them.
test.runIf(process.platform !== 'win32')('follows a link and keeps the rights of the file behind it', async () => {
  writeFileSync(join(folder, 'real.json'), 'old');
  chmodSync(join(folder, 'real.json'), 0o640);
  symlinkSync(join(folder, 'real.json'), path);
  await writeAtomically(path, 'new');
  expect(readFileSync(join(folder, 'real.json'), 'utf8')).toBe('new');
  expect(statSync(join(folder, 'real.json')).mode & 0o777).toBe(0o640);
  expect(lstatSync(path).isSymbolicLink()).toBe(true);
});

test('says that a folder is one, and that a place is missing', async () => {
  await expect(writeAtomically(folder, 'x')).rejects.toMatchObject({ code: 'EISDIR' });
  await expect(writeAtomically(join(folder, 'no/such.json'), 'x')).rejects.toMatchObject({ code: 'ENOENT' });
});

test('writes one file from many sides at once without mixing them', async () => {
  const contents = Array.from({ length: 8 }, (_, writer) => String(writer).repeat(100_000));
  await Promise.all(contents.map((content) => writeAtomically(path, content)));
  expect(contents).toContain(readFileSync(path, 'utf8'));
  expect(readdirSync(folder)).toEqual(['plan.json']);
});
