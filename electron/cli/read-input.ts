// Reads a file named on the command line, or standard input for "-".

import { createReadStream } from 'node:fs';
import type { Translator } from '../../shared/i18n/translator.ts';
import { exitCode, given, refused, type Answer } from './answer.ts';
import { fileFailure } from './file-failure.ts';
import type { Terminal } from './terminal.ts';

/** No scenario and no traffic file comes near; more would only fill the memory before it is refused [bytes]. */
const sizeLimit = 256e6;

export async function readInput(path: string, terminal: Terminal, translator: Translator): Promise<Answer<string>> {
  const bytes = await readInputBytes(path, terminal, translator);
  return bytes.ok ? given(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.value)) : bytes;
}

export async function readInputBytes(path: string, terminal: Terminal, translator: Translator): Promise<Answer<Uint8Array>> {
  const name = inputName(path, translator);
  try {
    const bytes = await readWhole(path === '-' ? terminal.standardInput() : createReadStream(path));
    if (bytes !== undefined) return given(bytes);
    return refused(exitCode.invalid, translator.t('cli.file.too-large', { path: name, limit: sizeLimit / 1e6 }));
  } catch (error) {
    return fileFailure(name, error, 'read', translator);
  }
}

/** What messages call the input. */
export function inputName(path: string, { t }: Translator): string {
  return path === '-' ? t('cli.file.standardInput') : path;
}

/** Undefined as soon as there is too much, since a device or a pipe need never end. */
async function readWhole(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of stream) {
    size += part.length;
    if (size > sizeLimit) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts, size);
}
