// Reads a file named on the command line, or standard input for "-".

import { open } from 'node:fs/promises';
import type { Translator } from '../../shared/i18n/translator.ts';
import { exitCode, given, refused, type Answer } from './answer.ts';
import { fileFailure } from './file-failure.ts';
import type { Terminal } from './terminal.ts';

/** No scenario and no traffic file comes near; more would only fill the memory before it is refused [bytes]. */
const sizeLimit = 256e6;

export async function readInput(path: string, terminal: Terminal, translator: Translator): Promise<Answer<string>> {
  try {
    const bytes = path === '-' ? await terminal.readStandardInput() : await readWhole(path);
    if (typeof bytes !== 'number') return given(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
    const values = { path, megabytes: Math.ceil(bytes / 1e6), limit: sizeLimit / 1e6 };
    return refused(exitCode.invalid, translator.t('cli.file.too-large', values));
  } catch (error) {
    return fileFailure(inputName(path, translator), error, 'read', translator);
  }
}

/** What messages call the input. */
export function inputName(path: string, { t }: Translator): string {
  return path === '-' ? t('cli.file.standardInput') : path;
}

/** The bytes, or where there are too many of them only how many. */
async function readWhole(path: string): Promise<Uint8Array | number> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    return size > sizeLimit ? size : await file.readFile();
  } finally {
    await file.close();
  }
}
