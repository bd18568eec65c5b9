// Reads a brief named on the command line: a page, or a PDF that carries the page as an attachment.

import type { Translator } from '../../shared/i18n/translator.ts';
import { briefAttachmentName } from '../../shared/brief/brief-format.ts';
import { exitCode, given, refused, type Answer } from './answer.ts';
import { inputName, readInputBytes } from './read-input.ts';
import type { Terminal } from './terminal.ts';

export interface BriefFile {
  readonly name: string;
  readonly page: string;
  readonly fromPdf: boolean;
}

export async function readBriefFile(path: string, terminal: Terminal, translator: Translator): Promise<Answer<BriefFile>> {
  const bytes = await readInputBytes(path, terminal, translator);
  if (!bytes.ok) return bytes;
  const name = inputName(path, translator);
  if (!startsAsPdf(bytes.value)) return given({ name, page: new TextDecoder().decode(bytes.value), fromPdf: false });
  const page = await attachedPage(bytes.value);
  return page === undefined
    ? refused(exitCode.invalid, translator.t('cli.reproduce.trouble.pdf', { file: name }))
    : given({ name, page, fromPdf: true });
}

function startsAsPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 5)) === '%PDF-';
}

/** Undefined where there is none, or the PDF is cut short. */
async function attachedPage(bytes: Uint8Array): Promise<string | undefined> {
  const { PDFDocument } = await import('@cantoo/pdf-lib');
  try {
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    const attachment = document.getAttachments().find(({ name }) => name === briefAttachmentName);
    return attachment === undefined ? undefined : new TextDecoder().decode(attachment.data);
  } catch {
    // Whatever the reader of PDFs stumbles on, the file is not one that can be used.
    return undefined;
  }
}
