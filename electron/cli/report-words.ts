// Names and numbers of a report as the terminal shows them.

import type { Translator } from '../../shared/i18n/translator.ts';
import type { ClearanceWay } from '../../shared/model/measure-layout.ts';
import type { PassengerKind } from '../../shared/model/passenger-kind.ts';
import type { LocalizedText } from '../../shared/reference/sourced.ts';
import { shortKindName } from '../../shared/wording/kind-names.ts';
import type { Bounds, Estimate } from '../../shared/statistics/estimate.ts';

const nothing = '–';

/** A kind within its direction: all, visitors, a group, or (indented) a category. */
export function kindName(kind: PassengerKind, label: LocalizedText | undefined, translator: Translator): string {
  return `${kind.of === 'category' ? '  ' : ''}${shortKindName({ kind, label }, translator)}`;
}

export function wayName(way: ClearanceWay, { t }: Translator): string {
  return way === 'counter' ? t('vocabulary.way.counter') : t(`vocabulary.service.${way}`);
}

/** "12.3 ± 0.4"; the mean alone where there is no interval, a dash where nothing was observed. */
export function numberText({ mean, halfWidth }: Estimate, decimals: number, { format }: Translator): string {
  if (Number.isNaN(mean)) return nothing;
  const text = format.number(mean, decimals);
  return Number.isNaN(halfWidth) ? text : `${text} ± ${format.number(halfWidth, decimals)}`;
}

/** Minutes: "12.3 ± 0.4", and "1.23 ± 0.04" below ten, where tenths would say too little. */
export function minutesText(estimate: Estimate, translator: Translator): string {
  return numberText(estimate, estimate.mean < 9.995 ? 2 : 1, translator);
}

/** "91.3% ± 0.8", the half-width in percentage points, or "94.4% (93.8 to 94.8)", or "100.0%, on all 28 days". */
export function shareText({ mean, halfWidth, bounds }: Estimate, translator: Translator): string {
  if (Number.isNaN(mean)) return nothing;
  const { format } = translator;
  const text = format.percent(mean, 1);
  if (bounds !== undefined) return withBounds(text, bounds, translator);
  return Number.isNaN(halfWidth) ? text : `${text} ± ${format.number(halfWidth * 100, 1)}`;
}

/** "00:12 ± 3", the half-width in minutes. */
export function clockEstimateText({ mean, halfWidth }: Estimate, { format }: Translator): string {
  if (Number.isNaN(mean)) return nothing;
  const text = format.clock(mean);
  return Number.isNaN(halfWidth) ? text : `${text} ± ${format.number(halfWidth / 60, 0)}`;
}

/** The number with the ends of its interval, or with the number of days that were all like that; alone where the ends are the number itself. */
function withBounds(figure: string, { lower, upper, alike }: Bounds, { t, format }: Translator): string {
  if (alike === undefined && !(upper > lower)) return figure;
  const points = (end: number) => format.number(end * 100, 1);
  const text =
    alike === undefined
      ? t('results.value.bounds', { figure, ends: t('results.value.ends', { lower: points(lower), upper: points(upper) }) })
      : t('results.value.always', { figure, ends: t('results.value.alike', { count: alike }) });
  return text.replaceAll('\u00A0', ' ');
}
