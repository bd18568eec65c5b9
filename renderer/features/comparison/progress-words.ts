// How far a comparison has come, in words: days, and the interval that is left.

import type { ComparisonRun } from '../../store/comparison-slice.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { quantityUnit } from '../../../shared/wording/comparison-sentences.ts';
import { thresholdWords } from '../../../shared/wording/difference-range.ts';

export function progressWords(
  { progress: { done, total, halfWidth }, compared }: Extract<ComparisonRun, { status: 'running' }>,
  translator: Translator,
): string {
  const { t, format } = translator;
  const days = t('comparison.running.days', { done: format.number(done), total: format.number(total) });
  if (halfWidth === undefined) return days;
  const unit = quantityUnit(compared.settings.decideBy);
  // Two digits tell how it closes; more would only flicker.
  const left = thresholdWords(Number(halfWidth.toPrecision(2)), unit, translator);
  return `${days} · ${t('comparison.running.interval', { halfWidth: left })}`;
}
