// What painting makes of the numbers, told apart from how it looks.

import { describe, expect, it } from 'vitest';
import { changeIn, fillRight, pasteInto, runsOf } from '../../../../renderer/components/paint-grid/grid-edits.ts';
import { movedBy } from '../../../../renderer/components/paint-grid/grid-selection.ts';
import { readGridText, textOf } from '../../../../renderer/components/paint-grid/grid-text.ts';

const values = [
  [1, 2, 3, 4],
  [5, 6, 7, 8],
];
const area = { top: 0, bottom: 1, left: 1, right: 2 };

describe('edits of a grid', () => {
  it('change the rectangle alone, and no old row in place', () => {
    const changed = changeIn(values, area, () => 9);
    expect(changed).toEqual([
      [1, 9, 9, 4],
      [5, 9, 9, 8],
    ]);
    expect(values[0]).toEqual([1, 2, 3, 4]);
  });

  it('fill right from the leftmost column, or to the end of the row from a single one', () => {
    expect(fillRight(values, area)).toEqual([
      [1, 2, 2, 4],
      [5, 6, 6, 8],
    ]);
    expect(fillRight(values, { top: 0, bottom: 0, left: 1, right: 1 })[0]).toEqual([1, 2, 2, 2]);
  });

  it('paste rows from the upper left corner and leave out what does not fit', () => {
    expect(pasteInto(values, { ...area, left: 3, right: 3 }, [[0, 0, 0], [0], [0]])).toEqual([
      [1, 2, 3, 0],
      [5, 6, 7, 0],
    ]);
  });

  it('paste a single number over the whole selection', () => {
    expect(pasteInto(values, area, [[7]])[1]).toEqual([5, 7, 7, 8]);
  });

  it('see equal neighbors as one block', () => {
    expect(runsOf([4, 4, 0, 0, 0, 4])).toEqual([
      { from: 0, length: 2, value: 4 },
      { from: 2, length: 3, value: 0 },
      { from: 5, length: 1, value: 4 },
    ]);
  });
});

describe('grid text', () => {
  it('goes to a spreadsheet and comes back', () => {
    const text = textOf(values, area);
    expect(text).toBe('2\t3\n6\t7');
    expect(readGridText(`${text}\r\n`)).toEqual({
      ok: true,
      rows: [
        [2, 3],
        [6, 7],
      ],
    });
  });

  it('names what is no number', () => {
    expect(readGridText('1\t2\n3\tlunch')).toEqual({ ok: false, found: 'lunch' });
  });
});

describe('keys that move', () => {
  const size = { rows: 2, columns: 6 };
  const days = [
    [4, 4, 4, 8, 8, 2],
    [1, 1, 1, 1, 1, 1],
  ];
  const at = (column: number) => ({ anchor: { row: 0, column }, active: { row: 0, column } });
  const key = (name: string, held: Partial<Record<'shiftKey' | 'ctrlKey' | 'metaKey', boolean>> = {}) => ({
    key: name,
    shiftKey: false,
    ctrlKey: false,
    metaKey: false,
    ...held,
  });

  it('stay within the grid', () => {
    expect(movedBy(key('ArrowLeft'), at(0), size, days)?.active).toEqual({ row: 0, column: 0 });
    expect(movedBy(key('ArrowUp'), at(2), size, days)?.active).toEqual({ row: 0, column: 2 });
  });

  it('extend the selection with Shift', () => {
    expect(movedBy(key('ArrowRight', { shiftKey: true }), at(1), size, days)).toEqual({
      anchor: { row: 0, column: 1 },
      active: { row: 0, column: 2 },
    });
  });

  it('go to where the number changes with Ctrl', () => {
    expect(movedBy(key('ArrowRight', { ctrlKey: true }), at(0), size, days)?.active.column).toBe(2);
    expect(movedBy(key('ArrowRight', { ctrlKey: true }), at(2), size, days)?.active.column).toBe(4);
    expect(movedBy(key('ArrowLeft', { ctrlKey: true }), at(5), size, days)?.active.column).toBe(3);
  });

  it('leave other keys alone', () => {
    expect(movedBy(key('x'), at(0), size, days)).toBeUndefined();
  });
});
