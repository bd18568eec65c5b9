// A number field small enough for a table cell: its name is for screen readers, its trouble shows as a tooltip and in red.

import { Tooltip } from '@mantine/core';
import classes from './fields.module.css';
import { useNumberDraft, type NumberInputProps } from './number-draft.ts';

interface NumberCellProps extends NumberInputProps {
  /** Accessible name: row and column. */
  readonly label: string;
}

export function NumberCell({ label, ...number }: NumberCellProps) {
  const { input, message, allowed } = useNumberDraft(number);
  return (
    <Tooltip label={message ?? allowed} openDelay={message === undefined ? 800 : 0}>
      <input className={classes['cellInput']} aria-label={label} aria-invalid={message !== undefined} {...input} />
    </Tooltip>
  );
}
