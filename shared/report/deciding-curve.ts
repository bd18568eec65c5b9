// The curve over the day that belongs to a deciding quantity, for each deployment and as the difference from the baseline.

import type { Quantity } from '../scenario/quantity-schema.ts';
import type { AgainstBaseline, ComparisonReport } from './comparison-report.ts';
import { firstKind } from './first-kind.ts';
import type { MeasureUnit } from './measure-units.ts';
import type { EstimateSeries, RunReport } from './run-report.ts';

type WaitStatistic = keyof RunReport['waits'][number]['series'];

/** What the curve shows: a statistic of one kind's waits, or the people in the hall. */
export type CurveOf =
  | { readonly measure: 'wait'; readonly kind: string; readonly statistic: WaitStatistic }
  | { readonly measure: 'hall'; readonly direction: RunReport['halls'][number]['direction'] };

export interface DecidingCurve {
  readonly of: CurveOf;
  readonly unit: Extract<MeasureUnit, 'minutes' | 'share' | 'people'>;
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
    unit: of.measure === 'hall' ? 'people' : of.statistic === 'serviceLevel' ? 'share' : 'minutes',
    lines: deployments.flatMap((report, deployment) => {
      const series = seriesOf(of, report);
      return series === undefined ? [] : [{ deployment, series }];
    }),
    differences: against.flatMap((one) => {
      const series = differenceOf(of, one);
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
    // Vehicles have lines of their own, beside the curves of the hall.
    case 'vehicleWait':
      return undefined;
    case 'target': {
      const verdicts = baseline.verdicts.filter(({ target }) => target.id === quantity.target);
      const wait = firstKind({ waits: baseline.waits, verdicts });
      return wait === undefined ? undefined : { measure: 'wait', kind: wait.kind.id, statistic: 'serviceLevel' };
    }
  }
}

function seriesOf(of: CurveOf, { waits, halls }: RunReport): EstimateSeries | undefined {
  if (of.measure === 'hall') return halls.find(({ direction }) => direction === of.direction)?.peakOccupancy;
  return waits.find(({ kind }) => kind.id === of.kind)?.series[of.statistic];
}

function differenceOf(of: CurveOf, { series }: AgainstBaseline): EstimateSeries | undefined {
  if (of.measure === 'hall') return series.halls.find(({ direction }) => direction === of.direction)?.difference.peakOccupancy;
  return series.waits.find(({ kind }) => kind === of.kind)?.difference[of.statistic];
}
