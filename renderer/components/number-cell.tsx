// A number field small enough for a table cell: its name is for screen readers, its trouble shows as a tooltip and in red.

import { Tooltip } from '@mantine/core';
import { useTranslator } from '../i18n/translator-context.tsx';
import { useDraft } from './draft.ts';
import classes from './fields.module.css';
import { steppedText } from './number-field.tsx';
import { rangeText, readInRange, shownNumber, type NumberRange } from './number-reading.ts';

interface NumberCellProps {
  /** Accessible name: row and column. */
  readonly label: string;
  readonly value: number;
  readonly onCommit: (value: number) => void;
  readonly range: NumberRange;
  readonly unit?: string;
  readonly step?: number;
}

export function NumberCell({ label, value, onCommit, range, unit, step = 1 }: NumberCellProps) {
  const translator = useTranslator();
  const draft = useDraft({
    shown: shownNumber(value, range, translator),
    read: (text) => readInRange(text, range, translator, unit),
    onCommit,
  });
  return (
    <Tooltip label={draft.message ?? rangeText(range, translator, unit)} openDelay={draft.message === undefined ? 800 : 0}>
      <input
        className={classes['cellInput']}
        aria-label={label}
        aria-invalid={draft.message !== undefined}
        value={draft.text}
        onChange={draft.onChange}
        onBlur={draft.onBlur}
        onKeyDown={(event) => {
          draft.onKeyDown(event);
          const stepped = steppedText(event, draft.text, step, range);
          if (stepped !== undefined) draft.write(stepped);
        }}
        onFocus={(event) => {
          event.currentTarget.select();
        }}
        inputMode="decimal"
        autoComplete="off"
        spellCheck={false}
      />
    </Tooltip>
  );
}
