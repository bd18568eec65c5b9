// The table twin as it leaves the program: for spreadsheets, for documents, for screen readers.

import { expect, test } from 'vitest';
import { cellText, tableCsv, tableHtml, tableTsv, type ChartTable } from '../../../../renderer/charts/chart-table.ts';

const table: ChartTable = {
  caption: 'Waiting time, "visitors" & others',
  columns: [
    { id: 'time', label: 'Quarter-hour' },
    { id: 'p95', label: 'p95', estimate: true, format: (mean, halfWidth) => `${mean} ± ${halfWidth}` },
    { id: 'open', label: 'Open', format: (value) => String(value) },
  ],
  rows: [
    ['10:45', { mean: 40.912_345_678, halfWidth: 3.1 }, 22],
    ['11:00', { mean: Number.NaN, halfWidth: Number.NaN }, 6],
    ['=cmd, "x"', { mean: -1, halfWidth: Number.NaN }, 0],
  ],
};

test('CSV gives an estimate two columns, quotes what must be, disarms formulas and ends with where the numbers come from', () => {
  expect(tableCsv(table, [['Seed', '20250418']])).toBe(
    ['\uFEFFQuarter-hour,p95,p95 ±,Open', '10:45,40.91235,3.1,22', '11:00,,,6', '"\'=cmd, ""x""",-1,,0', '', 'Seed,20250418', ''].join(
      '\r\n',
    ),
  );
});

test('the clipboard gets tabs for spreadsheets and an escaped table for documents', () => {
  expect(tableTsv(table).split('\n')[1]).toBe('10:45\t40.91235\t3.1\t22');
  expect(tableHtml(table)).toContain(
    '<caption>Waiting time, "visitors" &amp; others</caption><thead><tr><th>Quarter-hour</th><th>p95</th><th>p95 ±</th>',
  );
});

test('the screen shows a dash where nothing was observed', () => {
  const [, p95, open] = table.columns;
  if (p95 === undefined || open === undefined) throw new Error('three columns expected');
  expect(cellText({ mean: 40.9, halfWidth: 3.1 }, p95)).toBe('40.9 ± 3.1');
  expect(cellText({ mean: Number.NaN, halfWidth: Number.NaN }, p95)).toBe('–');
  expect(cellText(22, open)).toBe('22');
  expect(cellText('10:45', table.columns[0] ?? open)).toBe('10:45');
});

test('gives a spreadsheet both ends of intervals that are not even', () => {
  const p95 = { id: 'p95', label: 'p95', estimate: true } as const;
  const table = {
    caption: 'Waits',
    columns: [p95],
    rows: [[{ mean: 32, halfWidth: 3, bounds: { lower: 29.8, upper: 35.4 } }], [{ mean: 5, halfWidth: 1 }]],
  };
  expect(tableTsv(table)).toBe(['p95\tp95 ±\tp95 ≥\tp95 ≤', '32\t3\t29.8\t35.4', '5\t1\t4\t6'].join('\n'));
});
