// A brief as PDF, printed by the real program: several A4 pages, with the page attached that reproduces it.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { readBrief } from '../../../shared/brief/read-brief.ts';
import { expect, newFolder, test } from './desktop-app.ts';

test('prints a brief that carries its page, and leaves no window behind', async ({ launch }) => {
  const app = await launch();
  await app.planner.run();
  const path = join(newFolder(), 'brief.pdf');
  await app.userPicks(path);
  await app.choose('brief.savePdf');
  await expect.poll(() => existsSync(path), { timeout: 30_000 }).toBe(true);
  const document = await PDFDocument.load(readFileSync(path));
  expect(document.getPageCount()).toBeGreaterThanOrEqual(4);
  const { width, height } = document.getPage(0).getSize();
  expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
  const [attached] = document.getAttachments();
  const read = readBrief(new TextDecoder().decode(attached?.data));
  expect(read.ok && read.data.name).toBe('Lo Wu, departure, Good Friday 2025');
  await expect.poll(() => app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});
