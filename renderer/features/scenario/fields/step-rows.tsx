// Steps of a day, a row each: what stands in the columns is written once above them, and each field keeps its own name for whoever hears it.

import { CloseButton } from '@mantine/core';
import type { CSSProperties, ReactNode } from 'react';
import classes from './step-rows.module.css';

interface StepRowsProps {
  readonly columns: readonly string[];
  readonly children: ReactNode;
}

export function StepRows({ columns, children }: StepRowsProps) {
  return (
    <div className={classes['rows']} style={{ '--columns': columns.length } as CSSProperties}>
      <div className={classes['head']} aria-hidden>
        {columns.map((column) => (
          <span key={column}>{column}</span>
        ))}
      </div>
      {children}
    </div>
  );
}

interface StepRowProps {
  /** Of the row as a whole. */
  readonly name: string;
  /** What the button says that takes it out. */
  readonly remove: string;
  readonly onRemove: () => void;
  /** True where it may not be taken out. */
  readonly kept?: boolean;
  /** A field for each column. */
  readonly children: ReactNode;
}

export function StepRow({ name, remove, onRemove, kept = false, children }: StepRowProps) {
  return (
    <div role="group" aria-label={name} className={classes['row']}>
      {children}
      <CloseButton size="xs" aria-label={remove} disabled={kept} onClick={onRemove} />
    </div>
  );
}
