// Confidence intervals for the mean over replications, which are independent of each other even where the passengers of one are not.

import tQuantile from '@stdlib/stats-base-dists-t-quantile';
import type { Estimate } from './estimate.ts';

/**
 * The mean of `count` independent values with Student's t interval; `squaredDeviations` is the sum of their squared deviations from the mean.
 * The half-width is NaN with fewer than two values. `confidenceLevel` lies between 0 and 1, for example 0.95.
 */
export function estimate(count: number, mean: number, squaredDeviations: number, confidenceLevel: number): Estimate {
  return intervalEstimator(confidenceLevel)(count, mean, squaredDeviations);
}

/** Number of standard errors on either side of the mean of so many values, at least two. */
export type StudentQuantiles = (count: number) => number;

/** Student's quantile, the slow part of an interval, is found once for each count. */
export function studentQuantiles(confidenceLevel: number): StudentQuantiles {
  if (!(confidenceLevel > 0 && confidenceLevel < 1)) throw new RangeError(`A confidence level lies between 0 and 1: ${confidenceLevel}.`);
  const quantiles = new Map<number, number>();
  return (count) => {
    const known = quantiles.get(count);
    if (known !== undefined) return known;
    const found = tQuantile((1 + confidenceLevel) / 2, count - 1);
    quantiles.set(count, found);
    return found;
  };
}

/** As `estimate`, for many estimates. */
export function intervalEstimator(
  confidenceLevel: number,
  quantileFor: StudentQuantiles = studentQuantiles(confidenceLevel),
): (count: number, mean: number, squaredDeviations: number) => Estimate {
  return (count, mean, squaredDeviations) => ({
    mean,
    halfWidth: count < 2 ? NaN : quantileFor(count) * Math.sqrt(squaredDeviations / (count - 1) / count),
    confidenceLevel,
    replications: count,
  });
}
