// A list of numbers as people paste it: on lines, in columns, or parted by commas and spaces.

import { readNumber } from '../../../components/read-number.ts';

export type ReadNumbers = { readonly ok: true; readonly values: readonly number[] } | { readonly ok: false; readonly found: string };

/** Every number in the text; a comma parts numbers here, so thousands go without separators. */
export function readNumbers(text: string): ReadNumbers {
  const values: number[] = [];
  for (const piece of text.split(/[\s,;]+/)) {
    if (piece === '') continue;
    const value = readNumber(piece);
    if (value === undefined) return { ok: false, found: piece.slice(0, 40) };
    values.push(value);
  }
  return { ok: true, values };
}
