// What painting, typing, filling and pasting make of a grid's numbers: new rows out of old ones, nothing changed in place.

import type { GridCell, GridRectangle } from './grid-selection.ts';

export type GridValues = readonly (readonly number[])[];

/** Every cell of the rectangle becomes what `change` makes of it. */
export function changeIn(values: GridValues, rectangle: GridRectangle, change: (value: number, cell: GridCell) => number): GridValues {
  return values.map((cells, row) => {
    if (row < rectangle.top || row > rectangle.bottom) return cells;
    return cells.map((value, column) => (column < rectangle.left || column > rectangle.right ? value : change(value, { row, column })));
  });
}

/** Puts rows of numbers with their upper left corner into the cell; what does not fit is left out. A single number fills the rectangle. */
export function pasteInto(values: GridValues, rectangle: GridRectangle, rows: GridValues): GridValues {
  const only = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
  if (only !== undefined) return changeIn(values, rectangle, () => only);
  const widest = Math.max(...rows.map((row) => row.length));
  const area = {
    top: rectangle.top,
    left: rectangle.left,
    bottom: rectangle.top + rows.length - 1,
    right: rectangle.left + widest - 1,
  };
  return changeIn(values, area, (value, { row, column }) => rows[row - area.top]?.[column - area.left] ?? value);
}

/** Each row's leftmost number of the rectangle fills the rectangle; of a single column, the rest of the row. */
export function fillRight(values: GridValues, rectangle: GridRectangle): GridValues {
  const right = rectangle.left === rectangle.right ? Number.POSITIVE_INFINITY : rectangle.right;
  return changeIn(values, { ...rectangle, right }, (value, { row }) => values[row]?.[rectangle.left] ?? value);
}

/** Stretches of equal neighbors in a row: what the eye sees as one block. */
export interface GridRun {
  readonly from: number;
  /** Number of columns. */
  readonly length: number;
  readonly value: number;
}

export function runsOf(cells: readonly number[]): readonly GridRun[] {
  const runs: { from: number; length: number; value: number }[] = [];
  cells.forEach((value, column) => {
    const last = runs.at(-1);
    if (last?.value === value) last.length += 1;
    else runs.push({ from: column, length: 1, value });
  });
  return runs;
}
