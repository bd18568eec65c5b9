// When in the day two deployments differ for certain, which way, and where they are furthest apart: what the chart of their difference says.

import type { Better } from './comparison-report.ts';
import type { EstimateSeries } from './run-report.ts';
import { findStretches, highestMoment, type Moment, type Stretch } from './moments-of-day.ts';

export type DifferenceStatement =
  | { readonly kind: 'same' }
  | {
      readonly kind: 'differs';
      /** Where the other deployment is better and worse; where neither way is good, `better` holds what lies below zero. */
      readonly better: readonly Stretch[];
      readonly worse: readonly Stretch[];
      /** Among the quarter-hours that differ for certain, the one furthest apart. */
      readonly furthest: Moment;
    };

/** Of a difference other less baseline, by intervals of `length` seconds; a quarter-hour differs for certain where its interval leaves zero out. */
export function differenceStatement(
  { mean, halfWidth }: EstimateSeries,
  better: Better,
  intervals: readonly number[],
  length: number,
): DifferenceStatement {
  const certain = mean.map((value, index) => (Math.abs(value) > (halfWidth[index] ?? Number.NaN) ? value : Number.NaN));
  const apart = highestMoment({ mean: certain.map(Math.abs), halfWidth }, intervals);
  if (apart === undefined) return { kind: 'same' };
  const above = findStretches(certain, (value) => value > 0, intervals, length);
  const below = findStretches(certain, (value) => value < 0, intervals, length);
  return {
    kind: 'differs',
    better: better === 'more' ? above : below,
    worse: better === 'more' ? below : above,
    furthest: { ...apart, mean: mean[intervals.indexOf(apart.at)] ?? Number.NaN },
  };
}
