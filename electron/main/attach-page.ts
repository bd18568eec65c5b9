// Puts a page into a PDF as an attachment, so that what it carries for programs travels with the print.

import { briefAttachmentName } from '../../shared/brief/brief-format.ts';

export async function attachPage(pdf: Uint8Array, page: string): Promise<Uint8Array> {
  // Only who prints needs it: a megabyte that the start of the program does not read.
  const { AFRelationship, PDFDocument } = await import('@cantoo/pdf-lib');
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  await document.attach(new TextEncoder().encode(page), briefAttachmentName, {
    mimeType: 'text/html',
    afRelationship: AFRelationship.Source,
  });
  return document.save();
}
