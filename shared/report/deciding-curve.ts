// The curves over the day that deployments can be compared by, each with its difference from the baseline, and which of them belongs to a deciding quantity.

import type { Direction, VehicleClass } from '../reference/vocabulary.ts';
import type { Quantity } from '../scenario/schema/quantity-schema.ts';
import type { AgainstBaseline, ComparisonReport, vehicleEffectStatistics } from './comparison-report.ts';
import { firstKind } from './first-kind.ts';
import type { MeasureUnit } from './measure-units.ts';
import type { EstimateSeries, RunReport } from './run-report.ts';

type WaitStatistic = keyof RunReport['waits'][number]['series'];

/** What a curve shows: waits of passengers or of vehicles, the people in the hall or outside it, the mean wait for the examination room. */
export type CurveOf =
  | { readonly measure: 'wait'; readonly kind: string; readonly statistic: WaitStatistic }
  | {
      readonly measure: 'vehicles';
      readonly vehicle: VehicleClass;
      readonly direction: Direction;
      readonly statistic: (typeof vehicleEffectStatistics)[number];
    }
  | { readonly measure: 'hall' | 'outside'; readonly direction: Direction }
  | { readonly measure: 'examination' };

export type CurveUnit = Extract<MeasureUnit, 'minutes' | 'share' | 'people'>;

export interface DecidingCurve {
  readonly of: CurveOf;
  readonly unit: CurveUnit;
  /** One per deployment that has it, in order. */
  readonly lines: readonly { readonly deployment: number; readonly series: EstimateSeries }[];
  /** One per deployment after the baseline that has it. */
  readonly differences: readonly { readonly deployment: number; readonly series: EstimateSeries }[];
}

/** Undefined where the baseline has nobody to draw. */
export function decidingCurve({ deployments, against, identity }: ComparisonReport): DecidingCurve | undefined {
  const [baseline] = deployments;
  const of = baseline === undefined ? undefined : curveOf(identity.settings.decideBy, baseline);
  if (of === undefined) return undefined;
  return {
    of,
    unit: curveUnit(of),
    lines: deployments.flatMap((report, deployment) => {
      const series = curveSeries(of, report);
      return series === undefined ? [] : [{ deployment, series }];
    }),
    differences: against.flatMap((one) => {
      const series = curveDifference(of, one);
      return series === undefined ? [] : [{ deployment: one.deployment, series }];
    }),
  };
}

/** A target's curve is the share within it of the kind it is for; where no kind is exactly that, the waits looked at first. */
function curveOf(quantity: Quantity, baseline: RunReport): CurveOf | undefined {
  switch (quantity.measure) {
    case 'wait':
      return { measure: 'wait', kind: quantity.kind, statistic: quantity.statistic };
    // Who is in the hall for longer makes it fuller: no curve by quarter-hour is nearer to the time of crossing.
    case 'crossing':
    case 'peakOccupancy':
      return { measure: 'hall', direction: quantity.direction };
    case 'vehicleWait':
      return { ...quantity, measure: 'vehicles' };
    // Waits outside are known of the day alone; who waits longer there makes the line longer.
    case 'outsideWait':
      return { measure: 'outside', direction: quantity.direction };
    case 'examinationWait':
      return { measure: 'examination' };
    case 'target': {
      const verdicts = baseline.verdicts.filter(({ target }) => target.id === quantity.target);
      const wait = firstKind({ waits: baseline.waits, verdicts });
      return wait === undefined ? undefined : { measure: 'wait', kind: wait.kind.id, statistic: 'serviceLevel' };
    }
  }
}

export function curveUnit(of: CurveOf): CurveUnit {
  switch (of.measure) {
    case 'wait':
    case 'vehicles':
      return of.statistic === 'serviceLevel' ? 'share' : 'minutes';
    case 'hall':
    case 'outside':
      return 'people';
    case 'examination':
      return 'minutes';
  }
}

/** Undefined where a deployment has no such curve. */
export function curveSeries(of: CurveOf, { waits, halls, vehicles, examination }: RunReport): EstimateSeries | undefined {
  switch (of.measure) {
    case 'wait':
      return waits.find(({ kind }) => kind.id === of.kind)?.series[of.statistic];
    case 'vehicles':
      return vehicles?.find(isOf(of))?.series[of.statistic];
    case 'hall':
      return halls.find(({ direction }) => direction === of.direction)?.peakOccupancy;
    case 'outside':
      return halls.find(({ direction }) => direction === of.direction)?.outside?.most;
    case 'examination':
      return examination?.series.meanWait;
  }
}

export function curveDifference(of: CurveOf, { series }: AgainstBaseline): EstimateSeries | undefined {
  switch (of.measure) {
    case 'wait':
      return series.waits.find(({ kind }) => kind === of.kind)?.difference[of.statistic];
    case 'vehicles':
      return series.vehicles.find(isOf(of))?.difference[of.statistic];
    case 'hall':
      return series.halls.find(({ direction }) => direction === of.direction)?.difference.peakOccupancy;
    case 'outside':
      return series.outside.find(({ direction }) => direction === of.direction)?.difference;
    case 'examination':
      return series.examination;
  }
}

/** The pledge that a curve is about; undefined where there is none. */
export function curveTarget(
  of: CurveOf,
  { waits, vehicles }: RunReport,
): { readonly targetMinutes: number | undefined; readonly targetShare: number | undefined } | undefined {
  if (of.measure === 'wait') return waits.find(({ kind }) => kind.id === of.kind);
  return of.measure === 'vehicles' ? vehicles?.find(isOf(of)) : undefined;
}

/** Vehicles are told apart by class and direction. */
function isOf(of: { readonly vehicle: VehicleClass; readonly direction: Direction }) {
  return ({ vehicle, direction }: typeof of) => vehicle === of.vehicle && direction === of.direction;
}
