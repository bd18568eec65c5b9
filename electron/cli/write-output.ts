// Writes a result: to standard output, or whole or not at all to a file, and never over what the user may still need.

import { access, constants, open, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { writeAtomically } from '../files/write-atomically.ts';
import type { Translator } from '../../shared/i18n/translator.ts';
import { exitCode, given, refused, type Answer } from './answer.ts';
import { fileFailure } from './file-failure.ts';
import type { Terminal } from './terminal.ts';

export interface Output {
  /** Undefined or "-" for standard output. */
  readonly path: string | undefined;
  readonly force: boolean;
  /** A report may replace a report, but not a scenario; a scenario replaces nothing. */
  readonly holds: 'report' | 'scenario';
}

/** Whether the output can be written, as far as one can tell beforehand: asked before the work, not after. */
export async function checkOutput({ path, force, holds }: Output, translator: Translator): Promise<Answer<undefined>> {
  if (isStandardOutput(path)) return given(undefined);
  try {
    await access(dirname(path), constants.W_OK);
    const existing = await statOf(path);
    if (existing === undefined) return given(undefined);
    if (existing.isDirectory()) return refused(exitCode.file, translator.t('cli.file.is-folder', { path }));
    await access(path, constants.W_OK);
    if (force || !existing.isFile()) return given(undefined);
    if (holds === 'scenario') return refused(exitCode.file, translator.t('cli.file.exists', { path }));
    if (await looksLikeScenario(path)) return refused(exitCode.file, translator.t('cli.file.isScenario', { path }));
    return given(undefined);
  } catch (error) {
    return fileFailure(path, error, 'write', translator);
  }
}

export async function writeOutput(
  { path }: Output,
  content: string | Uint8Array,
  terminal: Terminal,
  translator: Translator,
): Promise<Answer<undefined>> {
  if (isStandardOutput(path)) {
    await terminal.print(content);
    return given(undefined);
  }
  try {
    // Devices and pipes are written to; only a file can be replaced.
    const existing = await statOf(path);
    if (existing === undefined || existing.isFile()) await writeAtomically(path, content);
    else await writeFile(path, content);
    return given(undefined);
  } catch (error) {
    return fileFailure(path, error, 'write', translator);
  }
}

/** Says which file was written; nothing where it was standard output. */
export function tellWhere(path: string | undefined, terminal: Terminal, { t }: Translator): void {
  if (!isStandardOutput(path)) terminal.tell(`${t('cli.file.wrote', { path })}\n`);
}

function isStandardOutput(path: string | undefined): path is undefined | '-' {
  return path === undefined || path === '-';
}

async function statOf(path: string) {
  try {
    return await stat(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Also where it is broken: the mark stands near the beginning, or the name says so. */
async function looksLikeScenario(path: string): Promise<boolean> {
  if (/\.echannel\.json$/i.test(path)) return true;
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0);
    return /"echannel-(?:scenario|project)"/.test(buffer.toString('utf8', 0, bytesRead));
  } finally {
    await file.close();
  }
}
