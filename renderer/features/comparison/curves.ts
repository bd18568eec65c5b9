// The curves that can be looked at, of both deployments and as their difference: waits of passengers and of vehicles, the share within a target, people in
// the hall and outside it, waits for the examination room.

import type { ChartLine, ChartTarget } from '../../charts/chart-line.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import type { AgainstBaseline, Better, ComparisonReport } from '../../../shared/report/comparison-report.ts';
import {
  curveDifference,
  curveSeries,
  curveTarget,
  curveUnit,
  decidingCurve,
  type CurveOf,
  type CurveUnit,
} from '../../../shared/report/deciding-curve.ts';
import { firstKind } from '../../../shared/report/first-kind.ts';
import type { EstimateSeries, RunReport, VehicleReport } from '../../../shared/report/run-report.ts';
import { curveName, differenceText } from '../../../shared/wording/effect-words.ts';
import { kindName } from '../../../shared/wording/kind-names.ts';
import type { ValueFormat } from '../../../shared/wording/value-texts.ts';

/** What the fields choose: waits of a kind of passenger or of vehicles; people in the hall or outside go by its direction, the examination room by none. */
export interface CurveId {
  readonly kind: string;
  readonly statistic: CurveStatistic;
}

const ofPassengers = ['mean', 'p50', 'p90', 'p95', 'p99', 'serviceLevel'] as const;
const ofVehicles = ['mean', 'p95', 'maximum', 'serviceLevel'] as const;
export type CurveStatistic = (typeof ofPassengers | typeof ofVehicles)[number] | 'hall' | 'outside' | 'examination';

type Series = Pick<ChartLine, 'values'> & { readonly halfWidths: readonly number[] };

export interface ComparedCurve {
  readonly name: string;
  readonly unit: CurveUnit;
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
  const first = { kind: (baseline && firstKind(baseline)?.kind.id) ?? '', statistic: 'p95' } as const;
  const of = decidingCurve(report)?.of;
  switch (of?.measure) {
    case undefined:
      return first;
    case 'wait':
      return { kind: of.kind, statistic: ofPassengers.find((each) => each === of.statistic) ?? 'p95' };
    case 'vehicles':
      return { kind: vehiclesKind(of), statistic: of.statistic };
    case 'hall':
    case 'outside':
      return { kind: `${of.direction}/all`, statistic: of.measure };
    case 'examination':
      return { ...first, statistic: 'examination' };
  }
}

const vehiclesKind = ({ vehicle, direction }: Pick<VehicleReport, 'vehicle' | 'direction'>) => `vehicles/${direction}/${vehicle}`;

export interface CurveChoices {
  readonly statistics: readonly { readonly value: CurveStatistic; readonly label: string }[];
  readonly kinds: readonly { readonly value: string; readonly label: string }[];
}

/** Of a kind of passenger or of vehicles: what can be looked at. */
export function curveChoices({ deployments: [baseline] }: ComparisonReport, kind: string, translator: Translator): CurveChoices {
  const { t } = translator;
  const { waits = [], vehicles = [], halls = [], examination } = baseline ?? {};
  const label = (statistic: CurveStatistic) => {
    switch (statistic) {
      case 'mean':
      case 'serviceLevel':
        return t(`results.statistic.${statistic}`);
      case 'maximum':
        return t('comparison.fields.wait.maximum');
      case 'hall':
        return t('results.line.peakOccupancy');
      case 'outside':
        return t('entrance.result.people');
      case 'examination':
        return t('comparison.curves.examination');
      default:
        return t(`results.statistic.short.${statistic}`);
    }
  };
  const statistics: readonly CurveStatistic[] = [
    ...(kind.startsWith('vehicles/') ? ofVehicles : ofPassengers),
    'hall',
    ...(halls.some(({ outside }) => outside !== undefined) ? (['outside'] as const) : []),
    ...(examination === undefined ? [] : (['examination'] as const)),
  ];
  return {
    statistics: statistics.map((value) => ({ value, label: label(value) })),
    kinds: [
      ...waits.map((wait) => ({ value: wait.kind.id, label: kindName(wait, translator) })),
      ...vehicles.map((one) => ({
        value: vehiclesKind(one),
        label: t(`vehicles.of.${one.direction}`, { vehicles: t(`vocabulary.vehicle.${one.vehicle}`) }),
      })),
    ],
  };
}

/** undefined where one of the two has nothing to draw: no such passengers, or no target. */
export function comparedCurve(
  { deployments, intervals }: ComparisonReport,
  against: AgainstBaseline,
  id: CurveId,
  translator: Translator,
): ComparedCurve | undefined {
  const [baseline] = deployments;
  const other = deployments[against.deployment];
  const of = baseline && curveOf(id, baseline);
  if (baseline === undefined || other === undefined || of === undefined) return undefined;
  const [before, after, difference] = [curveSeries(of, baseline), curveSeries(of, other), curveDifference(of, against)];
  if (before === undefined || after === undefined || difference === undefined) return undefined;
  const unit = curveUnit(of);
  const pledge = curveTarget(of, baseline);
  if (unit === 'share' && pledge?.targetMinutes === undefined) return undefined;
  return {
    name: curveName(of, baseline, translator),
    unit,
    better: unit === 'share' ? 'more' : 'less',
    baseline: placed(before, baseline.intervals, intervals),
    other: placed(after, other.intervals, intervals),
    difference: { values: difference.mean, halfWidths: difference.halfWidth },
    differenceTexts: differenceTexts(unit, translator),
    target: pledge && targetOf(pledge, unit, translator),
  };
}

function curveOf({ kind, statistic }: CurveId, { vehicles = [] }: RunReport): CurveOf | undefined {
  const direction = kind.includes('arrival/') ? 'arrival' : 'departure';
  if (statistic === 'examination') return { measure: statistic };
  if (statistic === 'hall' || statistic === 'outside') return { measure: statistic, direction };
  const driven = vehicles.find((one) => vehiclesKind(one) === kind);
  if (driven === undefined) return { measure: 'wait', kind, statistic };
  const known = ofVehicles.find((each) => each === statistic);
  return known && { measure: 'vehicles', vehicle: driven.vehicle, direction: driven.direction, statistic: known };
}

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
  { targetMinutes, targetShare }: NonNullable<ReturnType<typeof curveTarget>>,
  unit: CurveUnit,
  { t, format }: Translator,
): ChartTarget | undefined {
  if (unit === 'minutes' && targetMinutes !== undefined) {
    return { value: targetMinutes, label: t('results.target.minutes', { minutes: format.plainNumber(targetMinutes) }) };
  }
  if (unit === 'share' && targetShare !== undefined) {
    return { value: targetShare, label: t('results.target.share', { share: format.plainPercent(targetShare) }), labelBelow: true };
  }
  return undefined;
}
