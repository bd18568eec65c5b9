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
  const say = (how: 'less' | 'more' | 'both' | 'within' | 'lessBy' | 'moreBy', values: Readonly<Record<string, string>>) =>
    t(`difference.range.${unit}.${how}` satisfies MessageKey, values);
  if (low === 0 && high === 0) return t('difference.range.none');
  if (low < 0 && high > 0) {
    const [less, more] = [number(low), number(high)];
    // Bounds that both read as zero would say nothing: the smallest amount that is written says how close it is.
    return Number(less) === 0 && Number(more) === 0
      ? say('within', { by: smallestAmount(half, unit, translator) })
      : say('both', { less, more });
  }
  const [near, far] = high <= 0 ? [high, low] : [low, high];
  const by = number(near);
  // Bounds that read the same would only puzzle.
  if (by === number(far)) return say(high <= 0 ? 'lessBy' : 'moreBy', { by });
  return say(high <= 0 ? 'less' : 'more', { from: by, to: number(far) });
}

function smallestAmount(halfWidth: number, unit: DifferenceUnit, translator: Translator): string {
  const text = amountText(0, halfWidth, unit, translator);
  return text.includes('.') ? `${text.slice(0, -1)}1` : '1';
}

/** The smallest difference that matters, with its unit. */
export function thresholdWords(threshold: number, unit: DifferenceUnit, { t, format }: Translator): string {
  const value = unit === 'share' ? threshold * 100 : threshold;
  return t(`difference.threshold.${unit}`, { count: value, value: format.plainNumber(value, 3) });
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
