// A number with its unit and range. Arrow keys step it; Enter or leaving the field commits it; Escape takes it back.

import { TextInput } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { useTranslator } from '../i18n/translator-context.tsx';
import { useDraft } from './draft.ts';
import { FieldFrame, type FieldFrameProps } from './field-frame.tsx';
import classes from './fields.module.css';
import { rangeText, readInRange, shownNumber, type NumberRange } from './number-reading.ts';
import { readNumber, tidy } from './read-number.ts';

export interface NumberFieldProps extends Omit<FieldFrameProps, 'range'> {
  readonly value: number;
  readonly onCommit: (value: number) => void;
  readonly range: NumberRange;
  readonly unit?: string | undefined;
  /** Step of the arrow keys, in the unit shown. */
  readonly step?: number;
  readonly disabled?: boolean;
}

export function NumberField({ value, onCommit, range, unit, step = 1, disabled = false, error, ...frame }: NumberFieldProps) {
  const translator = useTranslator();
  const draft = useDraft({
    shown: shownNumber(value, range, translator),
    read: (text) => readInRange(text, range, translator, unit),
    onCommit,
  });
  return (
    <FieldFrame {...frame} error={draft.message ?? error} range={rangeText(range, translator, unit)}>
      {(ids) => (
        <TextInput
          {...ids}
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
          disabled={disabled}
          error={(draft.message ?? error) !== undefined}
          rightSection={unit === undefined ? undefined : <span className={classes['unit']}>{unit}</span>}
          rightSectionWidth={unit === undefined ? undefined : 'auto'}
          rightSectionPointerEvents="none"
        />
      )}
    </FieldFrame>
  );
}

/** What the arrow keys make of the draft, kept within the range; ten steps with Shift. */
export function steppedText(event: KeyboardEvent, text: string, step: number, { min, max, scale = 1 }: NumberRange): string | undefined {
  if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return undefined;
  const typed = readNumber(text);
  if (typed === undefined) return undefined;
  event.preventDefault();
  const stepped = typed + (event.key === 'ArrowUp' ? step : -step) * (event.shiftKey ? 10 : 1);
  return String(tidy(Math.min(Math.max(stepped, min * scale), max * scale)));
}
