// Numbers of a grid as text that spreadsheets read and write: columns parted by tabs, rows by line ends.

import { readNumber } from '../read-number.ts';
import type { GridRectangle } from './grid-selection.ts';

export function textOf(values: readonly (readonly number[])[], { top, bottom, left, right }: GridRectangle): string {
  return values
    .slice(top, bottom + 1)
    .map((row) => row.slice(left, right + 1).join('\t'))
    .join('\n');
}

/** Rows of numbers, or the first piece of text that is none. Empty cells count as 0; a last empty line is dropped. */
export type GridText =
  | { readonly ok: true; readonly rows: readonly (readonly number[])[] }
  | { readonly ok: false; readonly found: string };

export function readGridText(text: string): GridText {
  const lines = text.replace(/(\r\n|\r|\n)+$/, '').split(/\r\n|\r|\n/);
  const rows: number[][] = [];
  for (const line of lines) {
    const row: number[] = [];
    for (const piece of line.split('\t')) {
      const value = piece.trim() === '' ? 0 : readNumber(piece);
      if (value === undefined) return { ok: false, found: piece.trim().slice(0, 40) };
      row.push(value);
    }
    rows.push(row);
  }
  return { ok: true, rows };
}
