// The numbers of a chart as a table: shown under one click, copied to a spreadsheet, written as CSV. One model, three faces.

import type { MeanWithInterval } from '../../shared/wording/value-texts.ts';

/** A number with its interval (half-width NaN: none); NaN as mean: nothing was observed. */
export type EstimateCell = MeanWithInterval;

export type ChartCell = string | number | EstimateCell;

export interface ChartColumn {
  readonly id: string;
  readonly label: string;
  /** How the screen writes this column's numbers; spreadsheets get them in full. Absent: a column of words. */
  readonly format?: (mean: number, halfWidth: number, bounds?: EstimateCell['bounds']) => string;
  /** True: cells are estimates and take two columns in a spreadsheet, the second one headed `±`; where any has bounds two more, `≥` and `≤`. */
  readonly estimate?: boolean;
  /** For columns of words that read as numbers. */
  readonly align?: 'end';
}

export interface ChartTable {
  readonly caption: string;
  readonly columns: readonly ChartColumn[];
  readonly rows: readonly (readonly ChartCell[])[];
}

/** RFC 4180, with a byte order mark so that spreadsheets read Chinese as UTF-8; `notes` follow after an empty line, one a line. */
export function tableCsv(table: ChartTable, notes: readonly (readonly [string, string])[] = []): string {
  const lines = [...spreadsheetRows(table), ...(notes.length > 0 ? [[], ...notes] : [])];
  return `\uFEFF${lines.map((cells) => cells.map(csvField).join(',')).join('\r\n')}\r\n`;
}

/** Tab-separated, as spreadsheets take it from the clipboard. */
export function tableTsv(table: ChartTable): string {
  return spreadsheetRows(table)
    .map((cells) => cells.map((cell) => cell.replaceAll(/[\t\r\n]+/g, ' ')).join('\t'))
    .join('\n');
}

/** An HTML table for the clipboard: pastes as a table into documents and mails. */
export function tableHtml(table: ChartTable): string {
  const [head = [], ...body] = spreadsheetRows(table);
  const row = (cells: readonly string[], tag: 'th' | 'td') =>
    `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join('')}</tr>`;
  return `<table><caption>${escapeHtml(table.caption)}</caption><thead>${row(head, 'th')}</thead><tbody>${body.map((cells) => row(cells, 'td')).join('')}</tbody></table>`;
}

/** What the screen shows in a cell; an en dash where nothing was observed. */
export function cellText(cell: ChartCell, column: ChartColumn): string {
  if (typeof cell === 'string') return cell;
  const { mean, halfWidth, bounds }: EstimateCell = typeof cell === 'number' ? { mean: cell, halfWidth: Number.NaN } : cell;
  if (!Number.isFinite(mean)) return '–';
  return column.format === undefined ? String(mean) : column.format(mean, halfWidth, bounds);
}

function spreadsheetRows({ columns, rows }: ChartTable): readonly (readonly string[])[] {
  const bounded = columns.map((_, index) => rows.some((cells) => isBounded(cells[index])));
  const head = columns.flatMap(({ label, estimate }, index) => {
    if (estimate !== true) return [label];
    return [label, `${label} ±`, ...(bounded[index] === true ? [`${label} ≥`, `${label} ≤`] : [])];
  });
  const body = rows.map((cells) =>
    cells.flatMap((cell, index) => {
      if (typeof cell === 'string') return [cell];
      const { mean, halfWidth, bounds }: EstimateCell = typeof cell === 'number' ? { mean: cell, halfWidth: Number.NaN } : cell;
      if (columns[index]?.estimate !== true) return [plain(mean)];
      const { lower, upper } = bounds ?? { lower: mean - halfWidth, upper: mean + halfWidth };
      return [plain(mean), plain(halfWidth), ...(bounded[index] === true ? [plain(lower), plain(upper)] : [])];
    }),
  );
  return [head, ...body];
}

function isBounded(cell: ChartCell | undefined): boolean {
  return typeof cell === 'object' && cell.bounds !== undefined;
}

/** Seven digits carry more than any interval here; a longer tail would only pretend to precision. */
function plain(value: number): string {
  return Number.isFinite(value) ? String(Number(value.toPrecision(7))) : '';
}

function csvField(text: string): string {
  // A leading = + - @ in words would be run as a formula; numbers may keep their minus.
  const safe = /^[=+@\t\r]|^-(?![\d.])/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
