// A printed brief carries its page: what goes in comes out, and the print stays a PDF of as many pages.

import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { attachPage } from '../../../../electron/main/attach-page.ts';

test('attaches the page to the print, in full and readable again', async () => {
  const plain = await PDFDocument.create();
  plain.addPage();
  plain.addPage();
  const page = `<!doctype html><p>羅湖 Lo Wu ${'x'.repeat(100_000)}</p>`;
  const bytes = await attachPage(await plain.save(), page);
  const read = await PDFDocument.load(bytes);
  expect(read.getPageCount()).toBe(2);
  expect(read.getAttachments().map(({ name, data, mimeType }) => [name, mimeType, new TextDecoder().decode(data)])).toEqual([
    ['brief.html', 'text/html', page],
  ]);
  // Compressed: it adds little to what is sent.
  expect(bytes.length).toBeLessThan(10_000);
});
