// The painting grid's state and hands: selection by pointer and keyboard, the number being typed, clipboard, and what each makes of the numbers.

import { useEffect, useState, type ClipboardEvent, type KeyboardEvent, type PointerEvent, type RefObject } from 'react';
import { useTranslator } from '../../i18n/translator-context.tsx';
import { changeIn, fillRight, pasteInto, type GridValues } from './grid-edits.ts';
import { movedBy, rectangleOf, type GridCell, type GridSelection } from './grid-selection.ts';
import { readGridText, textOf } from './grid-text.ts';

interface PaintGridOptions {
  readonly grid: RefObject<HTMLDivElement | null>;
  readonly values: GridValues;
  readonly columns: number;
  readonly largest: number;
  /** By row: why it cannot be painted, undefined where it can. */
  readonly locked: readonly (string | undefined)[];
  readonly onChange: (values: GridValues) => void;
  readonly spokenOf: number | undefined;
}

export interface Paint {
  readonly selection: GridSelection;
  /** Digits typed so far. */
  readonly typed: string | undefined;
  /** What the last edit did or why it could not be done. */
  readonly message: string;
  readonly put: (value: number) => void;
  readonly step: (by: number) => void;
  readonly fillRight: () => void;
  readonly handlers: {
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onPointerDown: (event: PointerEvent) => void;
    readonly onPointerMove: (event: PointerEvent) => void;
    readonly onPointerUp: (event: PointerEvent) => void;
    readonly onBlur: () => void;
    readonly onCopy: (event: ClipboardEvent) => void;
    readonly onPaste: (event: ClipboardEvent) => void;
  };
}

const origin: GridCell = { row: 0, column: 0 };

export function usePaintGrid({ grid, values, columns, largest, locked, onChange, spokenOf }: PaintGridOptions): Paint {
  const { t } = useTranslator();
  const [kept, setKept] = useState<GridSelection>({ anchor: origin, active: origin });
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const [message, setMessage] = useState('');
  const [dragging, setDragging] = useState(false);
  const [turnedTo, setTurnedTo] = useState<number | undefined>(undefined);
  if (turnedTo !== spokenOf) {
    setTurnedTo(spokenOf);
    // A cell chosen in the row already stays chosen.
    if (spokenOf !== undefined && kept.active.row !== spokenOf) {
      const cell = { row: spokenOf, column: kept.active.column };
      setKept({ anchor: cell, active: cell });
    }
  }
  const selection = within(kept, values.length, columns);
  const rectangle = rectangleOf(selection);
  const { row: activeRow, column: activeColumn } = selection.active;

  const focusActive = () => cellElement(grid.current, selection.active)?.focus();
  // Keyboard focus follows the cell looked at, but only while it is in the grid already.
  useEffect(() => {
    if (grid.current?.contains(document.activeElement) === true) {
      cellElement(grid.current, { row: activeRow, column: activeColumn })?.focus({ preventScroll: false });
    }
  }, [grid, activeRow, activeColumn]);

  useEffect(() => {
    if (spokenOf !== undefined) cellElement(grid.current, { row: spokenOf, column: 0 })?.scrollIntoView({ block: 'nearest' });
  }, [grid, spokenOf]);

  const allowed = (value: number) => Number.isInteger(value) && value >= 0 && value <= largest;
  const edit = (wanted: GridValues) => {
    setTyped(undefined);
    const differs = (row: readonly number[], index: number) => row.some((value, column) => value !== values[index]?.[column]);
    const refused = wanted.flatMap((row, index) => (differs(row, index) ? (locked[index] ?? []) : []));
    const next = wanted.map((row, index) => (locked[index] === undefined ? row : (values[index] ?? row)));
    if (next.every((row) => row.every(allowed))) {
      setMessage(refused[0] ?? '');
      if (next.some(differs)) onChange(next);
    } else setMessage(t('scenario.grid.notAllowed', { largest }));
  };
  const put = (value: number) => {
    edit(changeIn(values, rectangle, () => value));
  };
  const step = (by: number) => {
    edit(changeIn(values, rectangle, (value) => Math.min(Math.max(value + by, 0), largest)));
  };
  const fill = () => {
    edit(fillRight(values, rectangle));
  };
  const commitTyped = () => {
    if (typed !== undefined) put(Number(typed));
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLElement) || event.target.dataset['column'] === undefined) return;
    if (typeNumber(event) || act(event)) {
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    const moved = movedBy(event, selection, { rows: values.length, columns }, values);
    if (moved === undefined) return;
    event.preventDefault();
    commitTyped();
    setKept(moved);
  };

  /** Digits and what edits them; true where the key was one of these. */
  const typeNumber = (event: KeyboardEvent): boolean => {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    const digit = event.key.normalize('NFKC');
    if (/^\d$/.test(digit)) setTyped(String(Number(`${typed ?? ''}${digit}`.slice(0, 6))));
    else if (typed === undefined) return false;
    else if (event.key === 'Backspace') setTyped(typed.length > 1 ? typed.slice(0, -1) : undefined);
    else if (event.key === 'Escape') setTyped(undefined);
    else if (event.key === 'Enter') commitTyped();
    else return false;
    return true;
  };

  const act = (event: KeyboardEvent): boolean => {
    const command = event.ctrlKey || event.metaKey;
    if (command && event.key.toLowerCase() === 'r') fill();
    else if (command || event.altKey) return false;
    else if (event.key === 'Delete' || event.key === 'Backspace') put(0);
    else if (event.key === '+' || event.key === '=') step(1);
    else if (event.key === '-') step(-1);
    else if (event.key === 'Escape' && selection.anchor !== selection.active)
      setKept({ anchor: selection.active, active: selection.active });
    else return false;
    return true;
  };

  return {
    selection,
    typed,
    message,
    put: (value) => {
      put(value);
      focusActive();
    },
    step,
    fillRight: fill,
    handlers: {
      onKeyDown,
      onPointerDown: (event) => {
        const cell = cellAt(event);
        if (cell === undefined || event.button !== 0) return;
        commitTyped();
        setDragging(true);
        setKept({ anchor: event.shiftKey ? selection.anchor : cell, active: cell });
        cellElement(grid.current, cell)?.focus({ preventScroll: true });
        event.preventDefault();
      },
      onPointerMove: (event) => {
        const cell = dragging ? cellAt(event) : undefined;
        if (cell !== undefined) setKept({ anchor: selection.anchor, active: cell });
      },
      onPointerUp: () => {
        setDragging(false);
      },
      onBlur: commitTyped,
      onCopy: (event) => {
        event.clipboardData.setData('text/plain', textOf(values, rectangle));
        event.preventDefault();
        setMessage(t('scenario.grid.copied'));
      },
      onPaste: (event) => {
        const pasted = readGridText(event.clipboardData.getData('text/plain'));
        event.preventDefault();
        if (pasted.ok) edit(pasteInto(values, rectangle, pasted.rows));
        else setMessage(t('scenario.grid.notANumber', { found: pasted.found }));
      },
    },
  };
}

function within({ anchor, active }: GridSelection, rows: number, columns: number): GridSelection {
  const fit = ({ row, column }: GridCell) => ({
    row: Math.min(row, Math.max(rows - 1, 0)),
    column: Math.min(column, Math.max(columns - 1, 0)),
  });
  return anchor === active ? { anchor: fit(active), active: fit(active) } : { anchor: fit(anchor), active: fit(active) };
}

/** The cell under the pointer: by what it points at, which a captured pointer does not tell. */
function cellAt(event: PointerEvent): GridCell | undefined {
  const under = event.target instanceof HTMLElement ? event.target : undefined;
  const { row, column } = under?.dataset ?? {};
  return row === undefined || column === undefined ? undefined : { row: Number(row), column: Number(column) };
}

function cellElement(grid: HTMLElement | null, { row, column }: GridCell): HTMLElement | null {
  return grid?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`) ?? null;
}
