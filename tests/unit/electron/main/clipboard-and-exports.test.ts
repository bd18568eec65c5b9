// What leaves the window otherwise than as a scenario: copies and exports.

import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { copyToClipboard } from '../../../../electron/main/clipboard-text.ts';
import { createDialogs } from '../../../../electron/main/dialogs.ts';
import { createReportFiles } from '../../../../electron/main/report-files.ts';
import { safeFileName } from '../../../../electron/main/suggested-name.ts';
import { createWords } from '../../../../electron/main/words.ts';
import { clipboard, dialog } from '../fake-electron.ts';

vi.mock('electron', () => import('../fake-electron.ts'));

const words = createWords(['zh-HK']);
beforeEach(() => {
  dialog.answers = [];
  dialog.asked = [];
});

test('copies text and HTML in one step', async () => {
  await copyToClipboard('a\tb', '<table></table>');
  await copyToClipboard('alone', undefined);
  expect(clipboard.written.map(({ items }) => items)).toEqual([
    { 'text/plain': 'a\tb', 'text/html': '<table></table>' },
    { 'text/plain': 'alone' },
  ]);
});

test('writes text and bytes where the user says, and suggests the same folder next time', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'exports-'));
  const reports = createReportFiles(
    createDialogs(() => undefined, words),
    words,
    () => Promise.reject(new Error('nothing to print here')),
  );
  dialog.answers.push({ canceled: false, filePath: join(folder, 'waits') }, { canceled: false, filePath: join(folder, 'chart.PNG') });
  expect(await reports.save('a,b\n', 'waits.csv')).toMatchObject({ ok: true, value: { name: 'waits.csv' } });
  expect(await reports.save(new Uint8Array([1, 2, 3]), 'chart.png')).toMatchObject({ ok: true, value: { name: 'chart.PNG' } });
  expect(readFileSync(join(folder, 'waits.csv'), 'utf8')).toBe('a,b\n');
  expect([...readFileSync(join(folder, 'chart.PNG'))]).toEqual([1, 2, 3]);
  expect(dialog.asked).toMatchObject([{ defaultPath: 'waits.csv' }, { defaultPath: join(folder, 'chart.png') }]);
  dialog.answers.push({ canceled: true, filePath: '' });
  expect(await reports.save('x', 'x.csv')).toEqual({ ok: false, reason: 'cancelled' });
  dialog.answers.push({ canceled: false, filePath: join(folder, 'no/such/folder.csv') });
  expect(await reports.save('x', 'x.csv')).toMatchObject({ ok: false, reason: 'no-folder' });
});

test('prints a page only once the user has said where, and says why where it cannot', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'briefs-'));
  const printed: string[] = [];
  const print = async (page: string): Promise<Uint8Array> => {
    printed.push(page);
    if (page === 'broken') throw new Error('cannot be shown');
    return new TextEncoder().encode(`printed ${page}`);
  };
  const reports = createReportFiles(
    createDialogs(() => undefined, words),
    words,
    print,
  );
  dialog.answers.push({ canceled: true, filePath: '' });
  expect(await reports.savePdf('<p>', 'Lo Wu.pdf')).toEqual({ ok: false, reason: 'cancelled' });
  expect(printed).toEqual([]);
  dialog.answers.push({ canceled: false, filePath: join(folder, 'brief') });
  expect(await reports.savePdf('<p>', 'Lo Wu.pdf')).toMatchObject({ ok: true, value: { name: 'brief.pdf' } });
  expect(readFileSync(join(folder, 'brief.pdf'), 'utf8')).toBe('printed <p>');
  dialog.answers.push({ canceled: false, filePath: join(folder, 'other.pdf') });
  expect(await reports.savePdf('broken', 'Lo Wu.pdf')).toMatchObject({ ok: false, reason: 'other', detail: 'cannot be shown' });
});

test.each([
  ['../../etc/passwd', '-..-etc-passwd'],
  ['a:b*c?"d"<e>|f.csv', 'a-b-c-d-e-f.csv'],
  ['  .hidden ', 'hidden'],
  ['CON.csv', 'fallback.csv'],
  ['...', 'fallback.csv'],
  ['羅湖 離境.csv', '羅湖 離境.csv'],
])('offers %j as %j', (name, offered) => {
  expect(safeFileName(name, 'fallback.csv')).toBe(offered);
});
