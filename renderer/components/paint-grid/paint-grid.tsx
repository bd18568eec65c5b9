// A grid of whole numbers over the day, made for painting: drag to select, type a number, copy and paste with spreadsheets, fill right,
// and the keyboard does all of it. Equal neighbors look like one block; underneath, every quarter-hour is a cell of its own.

import { VisuallyHidden } from '@mantine/core';
import { useRef } from 'react';
import { useTranslator } from '../../i18n/translator-context.tsx';
import { GridRow } from './grid-row.tsx';
import type { GridValues } from './grid-edits.ts';
import { holds, rectangleOf } from './grid-selection.ts';
import { GridToolbar } from './grid-toolbar.tsx';
import classes from './paint-grid.module.css';
import { usePaintGrid } from './use-paint-grid.ts';

export interface PaintGridRow {
  readonly id: string;
  readonly name: string;
  /** A word below the name: what kind of row this is. */
  readonly detail: string;
  readonly tone: 'lane' | 'desk';
  readonly chosen: boolean;
  /** Why its numbers cannot be painted; undefined where they can. */
  readonly locked?: string;
  /** What lies over the numbers for a while, as strips along the foot of the row; said in words elsewhere. */
  readonly overlays?: readonly PaintGridOverlay[];
}

export interface PaintGridOverlay {
  readonly fromColumn: number;
  readonly columns: number;
  readonly text: string;
  readonly tone: 'more' | 'fewer' | 'out';
}

export interface PaintGridProps {
  /** Accessible name. */
  readonly label: string;
  readonly rows: readonly PaintGridRow[];
  /** Start of each column as text, "10:15". */
  readonly columns: readonly string[];
  /** One list of numbers a row, one number a column. */
  readonly values: GridValues;
  readonly largest: number;
  /** Called once for each edit with the grid as it should be. */
  readonly onChange: (values: GridValues) => void;
  readonly onChooseRow: (id: string) => void;
  /** The row that is spoken of elsewhere: the grid turns to it whenever it is another. */
  readonly spokenOf?: number;
}

export function PaintGrid({ label, rows, columns, values, largest, onChange, onChooseRow, spokenOf }: PaintGridProps) {
  const { t } = useTranslator();
  const grid = useRef<HTMLDivElement>(null);
  const paint = usePaintGrid({ grid, values, columns: columns.length, largest, locked: rows.map((row) => row.locked), onChange, spokenOf });
  const rectangle = rectangleOf(paint.selection);
  const { active } = paint.selection;
  return (
    <div className={classes['paintGrid']} style={{ '--columns': columns.length } as React.CSSProperties}>
      <GridToolbar paint={paint} rows={rows} columns={columns} />
      <div
        ref={grid}
        role="grid"
        tabIndex={-1}
        aria-label={label}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 1}
        aria-multiselectable
        className={classes['grid']}
        {...paint.handlers}
      >
        <div role="row" className={classes['header']} aria-rowindex={1}>
          <span role="columnheader" aria-colindex={1} className={classes['corner']}>
            <VisuallyHidden>{t('scenario.grid.bank')}</VisuallyHidden>
          </span>
          {columns.map((column, index) => (
            <span key={column} role="columnheader" aria-colindex={index + 2} className={classes['hour']}>
              <VisuallyHidden>{column}</VisuallyHidden>
              {column.endsWith(':00') && (
                <span aria-hidden className={classes['hourText']}>
                  {column.slice(0, 2)}
                </span>
              )}
            </span>
          ))}
        </div>
        {rows.map((row, index) => (
          <GridRow
            key={row.id}
            row={row}
            index={index}
            columns={columns}
            values={values[index] ?? []}
            activeColumn={active.row === index ? active.column : undefined}
            selectedFrom={holds(rectangle, { row: index, column: rectangle.left }) ? rectangle.left : undefined}
            selectedTo={rectangle.right}
            typed={holds(rectangle, { row: index, column: rectangle.left }) ? paint.typed : undefined}
            onChoose={onChooseRow}
          />
        ))}
      </div>
      <p role="status" className={classes['says']}>
        {paint.message}
      </p>
    </div>
  );
}
