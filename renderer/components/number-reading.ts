// How a number field reads its text: scale, range and whole numbers, with the sentence for each way it can fail.

import type { Translator } from '../../shared/i18n/translator.ts';
import type { Reading } from './draft.ts';
import { readNumber, tidy } from './read-number.ts';

export interface NumberRange {
  readonly min: number;
  readonly max: number;
  /** Whole numbers only. */
  readonly whole?: boolean;
  /** Only multiples of it. */
  readonly multipleOf?: number;
  /** What is shown is the value times this: 100 for a share shown in percent. */
  readonly scale?: number;
  /** Most decimals shown. */
  readonly decimals?: number;
  /** True for numbers that are names, such as a seed: no thousands separators. */
  readonly plain?: boolean;
}

/** The value as the field shows it. */
export function shownNumber(value: number, { scale = 1, decimals = 4, plain = false }: NumberRange, { format }: Translator): string {
  if (plain) return String(value);
  return format.plainNumber(tidy(value * scale), decimals);
}

export function rangeText(range: NumberRange, translator: Translator, unit: string | undefined): string {
  const bound = (value: number) => translator.format.plainNumber(tidy(value * (range.scale ?? 1)), 6);
  if (range.multipleOf !== undefined) {
    return translator
      .t('frame.field.multipleRange', { of: range.multipleOf, min: bound(range.min), max: bound(range.max), unit: unit ?? '' })
      .trim();
  }
  const key = range.whole === true ? 'frame.field.wholeRange' : 'frame.field.range';
  return translator.t(key, { min: bound(range.min), max: bound(range.max), unit: unit ?? '' }).trim();
}

export function readInRange(text: string, range: NumberRange, translator: Translator, unit: string | undefined): Reading<number> {
  const typed = readNumber(text);
  if (typed === undefined) return { ok: false, message: translator.t('frame.field.notANumber') };
  const value = tidy(typed / (range.scale ?? 1));
  const fits = (range.whole !== true || Number.isInteger(value)) && (range.multipleOf === undefined || value % range.multipleOf === 0);
  if (value < range.min || value > range.max || !fits) {
    return { ok: false, message: rangeText(range, translator, unit) };
  }
  return { ok: true, value };
}
