// The curves that can be looked at: each statistic of each kind's waits, and the share within its target, of both deployments and as their difference.

import type { ChartLine, ChartTarget } from '../../charts/chart-line.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import type { AgainstBaseline, Better, ComparisonReport } from '../../../shared/report/comparison-report.ts';
import { decidingCurve } from '../../../shared/report/deciding-curve.ts';
import { firstKind } from '../../../shared/report/first-kind.ts';
import type { EstimateSeries, RunReport, WaitReport } from '../../../shared/report/run-report.ts';
import { differenceText } from '../../../shared/wording/effect-words.ts';
import { kindName } from '../../../shared/wording/kind-names.ts';
import type { ValueFormat } from '../../../shared/wording/value-texts.ts';

export const curveStatistics = ['mean', 'p50', 'p90', 'p95', 'p99', 'serviceLevel'] as const;
export type CurveStatistic = (typeof curveStatistics)[number] | 'hall';

/** People in the hall go by direction; the kind of passenger gives it. */
export interface CurveId {
  readonly kind: string;
  readonly statistic: CurveStatistic;
}

type Series = Pick<ChartLine, 'values'> & { readonly halfWidths: readonly number[] };

export interface ComparedCurve {
  readonly name: string;
  readonly unit: 'minutes' | 'share' | 'people';
  readonly better: Better;
  readonly baseline: Series;
  readonly other: Series;
  readonly difference: Series;
  readonly differenceTexts: ValueFormat;
  readonly target: ChartTarget | undefined;
}

export const curveId = ({ kind, statistic }: CurveId) => `${statistic}-${kind}`;

/** The curve of what decides. */
export function decidingCurveId(report: ComparisonReport): CurveId {
  const [baseline] = report.deployments;
  const first = baseline === undefined ? undefined : firstKind(baseline);
  const of = decidingCurve(report)?.of;
  if (of?.measure === 'hall') return { kind: `${of.direction}/all`, statistic: 'hall' };
  const statistic = curveStatistics.find((each) => each === of?.statistic) ?? 'p95';
  return { kind: of?.kind ?? first?.kind.id ?? '', statistic };
}

export interface CurveChoices {
  readonly statistics: readonly { readonly value: CurveStatistic; readonly label: string }[];
  readonly kinds: readonly { readonly value: string; readonly label: string }[];
}

export function curveChoices({ deployments: [baseline] }: ComparisonReport, translator: Translator): CurveChoices {
  const { t } = translator;
  return {
    statistics: [
      { value: 'mean', label: t('results.statistic.mean') },
      ...(['p50', 'p90', 'p95', 'p99'] as const).map((value) => ({ value, label: t(`results.statistic.short.${value}`) })),
      { value: 'serviceLevel', label: t('results.statistic.serviceLevel') },
      { value: 'hall', label: t('results.line.peakOccupancy') },
    ],
    kinds: (baseline?.waits ?? []).map((wait) => ({ value: wait.kind.id, label: kindName(wait, translator) })),
  };
}

/** undefined where one of the two has nothing to draw: no such passengers, or no target. */
export function comparedCurve(
  { deployments, intervals }: ComparisonReport,
  against: AgainstBaseline,
  { kind, statistic }: CurveId,
  translator: Translator,
): ComparedCurve | undefined {
  const [baseline] = deployments;
  const other = deployments[against.deployment];
  if (baseline === undefined || other === undefined) return undefined;
  const onIntervals = (series: EstimateSeries, report: RunReport) => placed(series, report.intervals, intervals);
  if (statistic === 'hall') return hallCurve(baseline, other, against, kind, onIntervals, translator);
  const wait = waitOf(baseline, kind);
  const otherWait = waitOf(other, kind);
  const difference = against.series.waits.find((each) => each.kind === kind)?.difference[statistic];
  if (wait === undefined || otherWait === undefined || difference === undefined) return undefined;
  if (statistic === 'serviceLevel' && wait.targetMinutes === undefined) return undefined;
  const unit = statistic === 'serviceLevel' ? 'share' : 'minutes';
  return {
    name: translator.t(`difference.quantity.wait.${statistic}`, { kind: kindName(wait, translator) }),
    unit,
    better: statistic === 'serviceLevel' ? 'more' : 'less',
    baseline: onIntervals(wait.series[statistic], baseline),
    other: onIntervals(otherWait.series[statistic], other),
    difference: seriesOf(difference),
    differenceTexts: differenceTexts(unit, translator),
    target: targetOf(wait, unit, translator),
  };
}

type Place = (series: EstimateSeries, report: RunReport) => Series;

function hallCurve(
  baseline: RunReport,
  other: RunReport,
  against: AgainstBaseline,
  kind: string,
  place: Place,
  translator: Translator,
): ComparedCurve | undefined {
  const direction = kind.startsWith('arrival/') ? 'arrival' : 'departure';
  const hallOf = (report: RunReport) => report.halls.find((hall) => hall.direction === direction)?.peakOccupancy;
  const [before, after] = [hallOf(baseline), hallOf(other)];
  const difference = against.series.halls.find((hall) => hall.direction === direction)?.difference.peakOccupancy;
  if (before === undefined || after === undefined || difference === undefined) return undefined;
  return {
    name: translator.t('difference.quantity.peakOccupancy', { direction: translator.t(`vocabulary.direction.${direction}`) }),
    unit: 'people',
    better: 'less',
    baseline: place(before, baseline),
    other: place(after, other),
    difference: seriesOf(difference),
    differenceTexts: differenceTexts('people', translator),
    target: undefined,
  };
}

const waitOf = ({ waits }: RunReport, kind: string) => waits.find((wait) => wait.kind.id === kind);

const seriesOf = ({ mean, halfWidth }: EstimateSeries): Series => ({ values: mean, halfWidths: halfWidth });

/** A series on the quarter-hours of the baseline. */
function placed({ mean, halfWidth }: EstimateSeries, own: readonly number[], wanted: readonly number[]): Series {
  if (own === wanted) return { values: mean, halfWidths: halfWidth };
  const at = new Map(own.map((start, index) => [start, index]));
  const pick = (values: readonly number[]) => wanted.map((start) => values[at.get(start) ?? -1] ?? Number.NaN);
  return { values: pick(mean), halfWidths: pick(halfWidth) };
}

/** Differences carry their sign; those of shares are in percentage points. */
function differenceTexts(unit: ComparedCurve['unit'], translator: Translator): ValueFormat {
  const { format } = translator;
  const scale = unit === 'share' ? 100 : 1;
  const say = (mean: number, halfWidth: number) => differenceText({ mean, halfWidth }, unit === 'people' ? 'passengers' : unit, translator);
  return {
    axis: (value) => format.plainNumber(value * scale, 2).replace('-', '−'),
    value: (value) => say(value, Number.NaN),
    estimate: say,
  };
}

function targetOf(
  { targetMinutes, targetShare }: WaitReport,
  unit: 'minutes' | 'share',
  { t, format }: Translator,
): ChartTarget | undefined {
  if (unit === 'minutes') {
    return targetMinutes === undefined
      ? undefined
      : { value: targetMinutes, label: t('results.target.minutes', { minutes: format.plainNumber(targetMinutes) }) };
  }
  return targetShare === undefined
    ? undefined
    : { value: targetShare, label: t('results.target.share', { share: format.plainPercent(targetShare) }), labelBelow: true };
}
