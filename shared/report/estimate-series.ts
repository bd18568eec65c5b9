// Small readings of a series of estimates: one of its points, and where it is largest.

import type { Estimate } from '../statistics/estimate.ts';
import type { EstimateSeries, RunIdentity } from './run-report.ts';

/** One point of a series. `replications` is that of the run: a quarter-hour may have been empty in some of them. */
export function estimateAt(
  { mean, halfWidth }: EstimateSeries,
  index: number,
  { confidenceLevel, replications }: Pick<RunIdentity, 'confidenceLevel' | 'replications'>,
): Estimate {
  return { mean: mean[index] ?? Number.NaN, halfWidth: halfWidth[index] ?? Number.NaN, confidenceLevel, replications };
}

/** The first place of the largest number; undefined where there is none. */
export function indexOfLargest(values: readonly number[]): number | undefined {
  let best: number | undefined;
  for (const [index, value] of values.entries()) {
    if (!Number.isNaN(value) && (best === undefined || value > (values[best] as number))) best = index;
  }
  return best;
}
