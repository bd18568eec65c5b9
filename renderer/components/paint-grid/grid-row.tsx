// One row of the painting grid. Drawn again only when its own numbers or its part of the selection change.

import { memo } from 'react';
import { runsOf } from './grid-edits.ts';
import type { PaintGridRow } from './paint-grid.tsx';
import classes from './paint-grid.module.css';

interface GridRowProps {
  readonly row: PaintGridRow;
  readonly index: number;
  readonly columns: readonly string[];
  readonly values: readonly number[];
  /** Column looked at, where it is in this row. */
  readonly activeColumn: number | undefined;
  /** First selected column, where the selection crosses this row. */
  readonly selectedFrom: number | undefined;
  readonly selectedTo: number;
  /** Number being typed into the selection. */
  readonly typed: string | undefined;
  readonly onChoose: (id: string) => void;
}

export const GridRow = memo(function GridRow({
  row,
  index,
  columns,
  values,
  activeColumn,
  selectedFrom,
  selectedTo,
  typed,
  onChoose,
}: GridRowProps) {
  const largest = Math.max(1, ...values);
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={classes['row']}
      data-tone={row.tone}
      data-chosen={row.chosen || undefined}
      data-locked={row.locked !== undefined || undefined}
    >
      <div role="rowheader" aria-colindex={1} aria-label={row.name} className={classes['name']}>
        <button
          type="button"
          className={classes['nameButton']}
          aria-pressed={row.chosen}
          title={row.name}
          onClick={() => {
            onChoose(row.id);
          }}
        >
          <span className={classes['nameText']}>{row.name}</span>
          <span className={classes['detail']}>{row.detail}</span>
        </button>
      </div>
      {columns.map((column, at) => (
        <div
          key={column}
          role="gridcell"
          aria-colindex={at + 2}
          aria-label={`${row.name}, ${column}, ${values[at] ?? 0}`}
          aria-selected={selectedFrom !== undefined && at >= selectedFrom && at <= selectedTo}
          tabIndex={activeColumn === at ? 0 : -1}
          data-row={index}
          data-column={at}
          className={classes['cell']}
          data-hour={column.endsWith(':00') || undefined}
        />
      ))}
      <div aria-hidden className={classes['blocks']}>
        {runsOf(values).map((run) => (
          <span
            key={run.from}
            className={classes['block']}
            data-closed={run.value === 0 || undefined}
            style={{ gridColumn: `${run.from + 1} / span ${run.length}`, '--strength': run.value / largest } as React.CSSProperties}
          >
            {run.value}
          </span>
        ))}
        {row.overlays?.map(({ fromColumn, columns: across, text, tone }) => (
          <span
            key={`${fromColumn} ${across} ${text}`}
            className={classes['overlay']}
            data-tone={tone}
            style={{ gridColumn: `${fromColumn + 1} / span ${across}` }}
          >
            {text}
          </span>
        ))}
        {selectedFrom !== undefined && (
          <span className={classes['selection']} style={{ gridColumn: `${selectedFrom + 1} / ${selectedTo + 2}` }}>
            {typed}
          </span>
        )}
      </div>
    </div>
  );
});
