// Intervals for a mean share, such as a service level, that never leave 0 to 1 and hold near either end: made on the scale of log odds.
// Sources: the delta method on the logit, Agresti (2013), Categorical Data Analysis, 3rd ed., chapter 3.1; where all values are 1, or all 0,
// Clopper and Pearson (1934), Biometrika 26(4), 404-413.

import { exp, log } from '../random/exponential-function.ts';
import type { Estimate } from './estimate.ts';

/**
 * The estimate of a mean share with its bounds; without them where it has no interval. `quantile` is Student's for the estimate's replications
 * and level. Where every replication is exactly 1, nothing has varied, and all that is known is how often in a row: the lower bound is then that
 * for the share of replications that are 1 at all, the others counting as 0. Likewise at 0.
 */
export function withShareBounds(estimate: Estimate, squaredDeviations: number, quantile: number): Estimate {
  const { mean, replications: n, confidenceLevel } = estimate;
  if (n < 2 || Number.isNaN(mean)) return estimate;
  if (mean >= 1 || mean <= 0) {
    const furthest = 1 - exp(log((1 - confidenceLevel) / 2) / n);
    return { ...estimate, bounds: mean >= 1 ? { lower: 1 - furthest, upper: 1, alike: n } : { lower: 0, upper: furthest, alike: n } };
  }
  const error = Math.sqrt(squaredDeviations / (n - 1) / n) / (mean * (1 - mean));
  const odds = log(mean / (1 - mean));
  return { ...estimate, bounds: { lower: shareOf(odds - quantile * error), upper: shareOf(odds + quantile * error) } };
}

function shareOf(logOdds: number): number {
  return 1 / (1 + exp(-logOdds));
}
