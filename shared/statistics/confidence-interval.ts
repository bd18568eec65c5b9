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

/** As `estimate`, for many estimates: Student's quantile, the slow part, is found once for each count. */
export function intervalEstimator(confidenceLevel: number): (count: number, mean: number, squaredDeviations: number) => Estimate {
  if (!(confidenceLevel > 0 && confidenceLevel < 1)) throw new RangeError(`A confidence level lies between 0 and 1: ${confidenceLevel}.`);
  const quantiles = new Map<number, number>();
  const quantileFor = (count: number): number => {
    const known = quantiles.get(count);
    if (known !== undefined) return known;
    const found = tQuantile((1 + confidenceLevel) / 2, count - 1);
    quantiles.set(count, found);
    return found;
  };
  return (count, mean, squaredDeviations) => ({
    mean,
    halfWidth: count < 2 ? NaN : quantileFor(count) * Math.sqrt(squaredDeviations / (count - 1) / count),
    confidenceLevel,
    replications: count,
  });
}
