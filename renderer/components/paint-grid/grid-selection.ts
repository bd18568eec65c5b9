// What is selected in a grid of numbers: a rectangle between an anchor and the cell looked at, and how keys move it.

export interface GridCell {
  readonly row: number;
  readonly column: number;
}

/** `anchor` stays where the selection began, `active` is the cell looked at; both are selected, and all between. */
export interface GridSelection {
  readonly anchor: GridCell;
  readonly active: GridCell;
}

export interface GridRectangle {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

export function rectangleOf({ anchor, active }: GridSelection): GridRectangle {
  return {
    top: Math.min(anchor.row, active.row),
    bottom: Math.max(anchor.row, active.row),
    left: Math.min(anchor.column, active.column),
    right: Math.max(anchor.column, active.column),
  };
}

export function isSingle(selection: GridSelection): boolean {
  const { top, bottom, left, right } = rectangleOf(selection);
  return top === bottom && left === right;
}

export function holds({ top, bottom, left, right }: GridRectangle, { row, column }: GridCell): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

interface MoveKey {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/**
 * The selection after a key that moves, or undefined for any other key. Shift extends; Ctrl or Cmd with an arrow goes to where the
 * number next changes; Home and End go to the ends of the row, with Ctrl to the corners; Ctrl+Space and Ctrl+A select the row and the whole.
 */
export function movedBy(
  event: MoveKey,
  selection: GridSelection,
  size: GridSize,
  values: readonly (readonly number[])[],
): GridSelection | undefined {
  const { active } = selection;
  const far = event.ctrlKey || event.metaKey;
  const lastRow = size.rows - 1;
  const lastColumn = size.columns - 1;
  const key = event.key.toLowerCase();
  if (far && key === 'a') return { anchor: { row: 0, column: 0 }, active: { row: lastRow, column: lastColumn } };
  if ((far || event.shiftKey) && key === ' ')
    return { anchor: { row: active.row, column: 0 }, active: { row: active.row, column: lastColumn } };
  const target = targetOf(event.key, active, far, lastRow, lastColumn, values);
  if (target === undefined) return undefined;
  const next = {
    row: Math.min(Math.max(target.row, 0), lastRow),
    column: Math.min(Math.max(target.column, 0), lastColumn),
  };
  return { anchor: event.shiftKey ? selection.anchor : next, active: next };
}

function targetOf(
  key: string,
  { row, column }: GridCell,
  far: boolean,
  lastRow: number,
  lastColumn: number,
  values: readonly (readonly number[])[],
): GridCell | undefined {
  switch (key) {
    case 'ArrowLeft':
      return { row, column: far ? nextChange(values[row], column, -1) : column - 1 };
    case 'ArrowRight':
      return { row, column: far ? nextChange(values[row], column, 1) : column + 1 };
    case 'ArrowUp':
      return { row: far ? 0 : row - 1, column };
    case 'ArrowDown':
      return { row: far ? lastRow : row + 1, column };
    case 'Home':
      return { row: far ? 0 : row, column: 0 };
    case 'End':
      return { row: far ? lastRow : row, column: lastColumn };
    case 'PageUp':
      return { row, column: column - 4 };
    case 'PageDown':
      return { row, column: column + 4 };
    default:
      return undefined;
  }
}

function nextChange(values: readonly number[] | undefined, column: number, step: 1 | -1): number {
  if (values === undefined) return column;
  let at = column + step;
  while (at > 0 && at < values.length - 1 && values[at] === values[at + step]) at += step;
  return Math.min(Math.max(at, 0), values.length - 1);
}
