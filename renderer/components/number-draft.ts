// What an input for a number has in common, wherever it stands: a draft within a range, which arrow keys step; all of it is marked when it is entered.

import type { FocusEvent, KeyboardEvent } from 'react';
import { useTranslator } from '../i18n/translator-context.tsx';
import { useDraft } from './draft.ts';
import { rangeText, readInRange, shownNumber, type NumberRange } from './number-reading.ts';
import { readNumber, tidy } from './read-number.ts';

export interface NumberInputProps {
  readonly value: number;
  readonly onCommit: (value: number) => void;
  readonly range: NumberRange;
  readonly unit?: string | undefined;
  /** Step of the arrow keys, in the unit shown. */
  readonly step?: number | undefined;
}

/** `input` is for the input itself; `message` says why the draft cannot be taken, undefined while it can; `allowed` is the range in words. */
export function useNumberDraft({ value, onCommit, range, unit, step = 1 }: NumberInputProps) {
  const translator = useTranslator();
  const draft = useDraft({
    shown: shownNumber(value, range, translator),
    read: (text) => readInRange(text, range, translator, unit),
    onCommit,
  });
  const input = {
    value: draft.text,
    onChange: draft.onChange,
    onBlur: draft.onBlur,
    onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => {
      draft.onKeyDown(event);
      const stepped = steppedText(event, draft.text, step, range);
      if (stepped !== undefined) draft.write(stepped);
    },
    onFocus: (event: FocusEvent<HTMLInputElement>) => {
      event.currentTarget.select();
    },
    inputMode: 'decimal',
    autoComplete: 'off',
    spellCheck: false,
  } as const;
  return { input, message: draft.message, allowed: rangeText(range, translator, unit) };
}

/** What the arrow keys make of the draft, kept within the range; ten steps with Shift. */
function steppedText(event: KeyboardEvent, text: string, step: number, { min, max, scale = 1 }: NumberRange): string | undefined {
  if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return undefined;
  const typed = readNumber(text);
  if (typed === undefined) return undefined;
  event.preventDefault();
  const stepped = typed + (event.key === 'ArrowUp' ? step : -step) * (event.shiftKey ? 10 : 1);
  return String(tidy(Math.min(Math.max(stepped, min * scale), max * scale)));
}
