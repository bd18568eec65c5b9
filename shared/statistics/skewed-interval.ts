// Intervals for means of skewed numbers, such as a day's longest wait: Student's t leans to the wrong side where few replications are that uneven.
// Source: Willink (2005), "A confidence interval and test for the mean of an asymmetric distribution", Communications in Statistics - Theory
// and Methods 34(4), 753-766, from Johnson (1978) and Hall (1992).

import { exp, log } from '../random/exponential-function.ts';
import type { Estimate } from './estimate.ts';

/**
 * The estimate with the bounds of Willink's interval, for numbers that cannot be negative; without them where fewer than three values leave the
 * skewness unknown. `quantile` is Student's for the estimate's replications and level; the deviations are sums of their squares and cubes.
 */
export function withSkewedBounds(estimate: Estimate, squaredDeviations: number, cubedDeviations: number, quantile: number): Estimate {
  const { mean, replications: n } = estimate;
  if (n < 3 || Number.isNaN(mean)) return estimate;
  const { below, above } = skewedReach(n, squaredDeviations, cubedDeviations, quantile);
  return { ...estimate, bounds: { lower: Math.max(0, mean - below), upper: mean + above } };
}

/** How far Willink's interval reaches on either side of the mean of three values or more; of numbers of either sign. */
export function skewedReach(
  count: number,
  squaredDeviations: number,
  cubedDeviations: number,
  quantile: number,
): { readonly below: number; readonly above: number } {
  const deviation = Math.sqrt(squaredDeviations / (count - 1));
  if (deviation === 0) return { below: 0, above: 0 };
  const skewness = (count * cubedDeviations) / ((count - 1) * (count - 2) * deviation * deviation * deviation);
  const lean = skewness / (6 * Math.sqrt(count));
  const error = deviation / Math.sqrt(count);
  return { below: leaning(quantile, lean) * error, above: -leaning(-quantile, lean) * error };
}

/** Willink's G: the quantile moved by the skewness; the limit where there is none. */
function leaning(quantile: number, lean: number): number {
  if (Math.abs(lean) < 1e-6) return quantile;
  return (cubeRoot(1 + 6 * lean * (quantile - lean)) - 1) / (2 * lean);
}

/** Math.cbrt may differ in its last digit between machines. */
function cubeRoot(x: number): number {
  return x === 0 ? 0 : Math.sign(x) * exp(log(Math.abs(x)) / 3);
}
