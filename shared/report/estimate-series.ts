// One point of a series as an estimate of its own.

import type { Estimate } from '../statistics/estimate.ts';
import type { EstimateSeries, RunIdentity } from './run-report.ts';

/** `replications` is that of the run: a quarter-hour may have been empty in some of them. */
export function estimateAt(
  { mean, halfWidth }: EstimateSeries,
  index: number,
  { confidenceLevel, replications }: Pick<RunIdentity, 'confidenceLevel' | 'replications'>,
): Estimate {
  return { mean: mean[index] ?? Number.NaN, halfWidth: halfWidth[index] ?? Number.NaN, confidenceLevel, replications };
}
