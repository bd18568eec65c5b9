// The differences between two runs as a table: before, now, and the difference with its interval.

import type { ChartTable } from '../../charts/chart-table.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { kindName } from '../../../shared/wording/kind-names.ts';
import type { DifferenceOf, RunDifference } from './run-differences.ts';
import { valueTexts, type MeanWithInterval } from '../../../shared/wording/value-texts.ts';
import { targetLabel } from '../../../shared/wording/verdict-words.ts';

export function differenceTable(differences: readonly RunDifference[], translator: Translator): ChartTable {
  const { t } = translator;
  return {
    caption: t('results.before.table'),
    columns: [
      { id: 'measure', label: t('results.column.measure') },
      { id: 'before', label: t('results.column.before'), align: 'end' },
      { id: 'now', label: t('results.column.now'), align: 'end' },
      { id: 'difference', label: t('results.column.difference'), align: 'end' },
      { id: 'judgement', label: t('results.column.judgement') },
    ],
    rows: differences.map((difference) => [
      measureName(difference.of, translator),
      valueOf(difference.of, difference.before, translator),
      valueOf(difference.of, difference.after, translator),
      differenceText(difference, translator),
      difference.judgement === 'neither' ? '' : t(`results.before.judgement.${difference.judgement}`),
    ]),
  };
}

export function measureName(of: DifferenceOf, translator: Translator): string {
  const { t } = translator;
  switch (of.measure) {
    case 'serviceLevel':
      return targetLabel(of.target, translator);
    case 'p95':
      return t('results.before.measure.p95', { kind: kindName(of.wait, translator) });
    case 'hallPeak':
      return t(`results.verdict.hallPeak.${of.direction}`);
    case 'officerHours':
    case 'laneHours':
      return t(`results.before.measure.${of.measure}`);
  }
}

function valueOf({ measure }: DifferenceOf, { mean, halfWidth }: MeanWithInterval, translator: Translator): string {
  const { share, minutes, people, hours } = valueTexts(translator);
  if (!Number.isFinite(mean)) return '–';
  const format = { serviceLevel: share, p95: minutes, hallPeak: people, officerHours: hours, laneHours: hours }[measure];
  return format.estimate(mean, halfWidth > 0 ? halfWidth : Number.NaN);
}

export function differenceText({ of: { measure }, difference: { mean, halfWidth } }: RunDifference, translator: Translator): string {
  const { difference } = valueTexts(translator);
  if (!Number.isFinite(mean)) return '–';
  const interval = halfWidth > 0 ? halfWidth : Number.NaN;
  return measure === 'serviceLevel'
    ? translator.t('results.before.points', { value: difference(mean, interval, 100) })
    : difference(mean, interval);
}
