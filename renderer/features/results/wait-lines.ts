// The lines of the waiting-time chart: which statistics there are, and how each is drawn.

import type { ChartLine } from '../../charts/chart-line.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import type { RunReport, WaitReport } from '../../../shared/report/run-report.ts';
import { lineBefore, lineOf } from './time-axis-of.ts';

export const shownStatistics = ['mean', 'p50', 'p90', 'p95', 'p99'] as const;
export type ShownStatistic = (typeof shownStatistics)[number];

const drawn: Readonly<Record<ShownStatistic, Pick<ChartLine, 'tone' | 'stroke' | 'width' | 'marker'>>> = {
  mean: { tone: 'focus-soft', stroke: 'solid', width: 2, marker: 'circle' },
  p50: { tone: 'series-4', stroke: 'dotted', width: 2 },
  p90: { tone: 'series-5', stroke: 'dash-dot', width: 2 },
  p95: { tone: 'focus', stroke: 'solid', width: 2.5 },
  p99: { tone: 'series-6', stroke: 'solid', width: 1.5, marker: 'diamond' },
};

export function statisticName(statistic: ShownStatistic, { t }: Translator): string {
  return statistic === 'mean' ? t('results.statistic.mean') : t(`results.statistic.short.${statistic}`);
}

export function waitLines(wait: WaitReport, statistics: readonly ShownStatistic[], translator: Translator): readonly ChartLine[] {
  // Drawn in the table's order; the highest percentile last, on top.
  return shownStatistics
    .filter((statistic) => statistics.includes(statistic))
    .map((statistic) =>
      lineOf(wait.series[statistic], { id: statistic, label: statisticName(statistic, translator), ...drawn[statistic] }),
    );
}

/** The highest statistic shown, in the run before; nothing where that run had no such passengers. */
export function waitLineBefore(
  wait: WaitReport,
  statistics: readonly ShownStatistic[],
  before: RunReport | undefined,
  now: RunReport,
  translator: Translator,
): readonly ChartLine[] {
  const highest = shownStatistics.findLast((statistic) => statistics.includes(statistic));
  const match = before?.waits.find(({ kind }) => kind.id === wait.kind.id);
  if (before === undefined || match === undefined || highest === undefined) return [];
  const label = translator.t('results.line.before', { line: statisticName(highest, translator) });
  return [lineBefore(match.series[highest], label, before, now, 'before')];
}
