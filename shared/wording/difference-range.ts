// Where a difference lies, in words: "3.1 to 4.0 min shorter".

import type { MessageKey } from '../i18n/catalogue.ts';
import type { Translator } from '../i18n/translator.ts';
import { decimals, wholePeople, type MeanWithInterval } from './value-texts.ts';

/** Minutes, shares (0 to 1, told in percentage points) or people. */
export type DifferenceUnit = 'minutes' | 'share' | 'people';

export function rangeWords({ mean, halfWidth }: MeanWithInterval, unit: DifferenceUnit, translator: Translator): string {
  const { t } = translator;
  const half = Number.isFinite(halfWidth) ? halfWidth : 0;
  const number = (value: number) => amountText(Math.abs(value), half, unit, translator);
  const [low, high] = [mean - half, mean + half];
  const say = (how: 'less' | 'more' | 'both' | 'lessBy' | 'moreBy', values: Readonly<Record<string, string>>) =>
    t(`difference.range.${unit}.${how}` satisfies MessageKey, values);
  if (low === 0 && high === 0) return t('difference.range.none');
  if (low < 0 && high > 0) return say('both', { less: number(low), more: number(high) });
  const [near, far] = high <= 0 ? [high, low] : [low, high];
  const by = number(near);
  // Bounds that read the same would only puzzle.
  if (by === number(far)) return say(high <= 0 ? 'lessBy' : 'moreBy', { by });
  return say(high <= 0 ? 'less' : 'more', { from: by, to: number(far) });
}

/** The smallest difference that matters, with its unit. */
export function thresholdWords(threshold: number, unit: DifferenceUnit, { t, format }: Translator): string {
  return t(`difference.threshold.${unit}`, { value: format.plainNumber(unit === 'share' ? threshold * 100 : threshold, 3) });
}

/** A number of this unit without it, with as many decimals as the interval supports. */
function amountText(value: number, halfWidth: number, unit: DifferenceUnit, { format }: Translator): string {
  switch (unit) {
    case 'minutes':
      return format.number(value, decimals(value, halfWidth));
    case 'share':
      return format.number(value * 100, decimals(value * 100, halfWidth * 100));
    case 'people':
      return format.number(value, wholePeople(value, halfWidth));
  }
}
