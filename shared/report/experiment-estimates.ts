// Reads a merged result as estimates: the mean over replications of any measure, with its confidence interval.

import type { Moments } from '../experiment/experiment-result.ts';
import { intervalEstimator } from '../statistics/confidence-interval.ts';
import type { Estimate } from '../statistics/estimate.ts';
import type { EstimateSeries } from './run-report.ts';

export interface EstimateReader {
  /** The measure at this place, multiplied by `scale` (1 unless given); NaN in both numbers where nothing was observed. */
  at(index: number, scale?: number): Estimate;
  /** As many measures as asked for, from this place on. */
  series(start: number, length: number, scale?: number): EstimateSeries;
}

export function estimatesOf(moments: Moments, confidenceLevel: number): EstimateReader {
  const estimate = intervalEstimator(confidenceLevel);
  const at = (index: number, scale = 1): Estimate => {
    const count = moments.counts[index];
    const mean = moments.means[index];
    const squaredDeviations = moments.squaredDeviations[index];
    if (count === undefined || mean === undefined || squaredDeviations === undefined) throw new Error(`No measure ${index}`);
    if (count === 0) return { mean: Number.NaN, halfWidth: Number.NaN, confidenceLevel, replications: 0 };
    return scaled(estimate(count, mean, squaredDeviations), scale);
  };
  return {
    at,
    series(start, length, scale) {
      const estimates = Array.from({ length }, (_, i) => at(start + i, scale));
      return { mean: estimates.map((one) => one.mean), halfWidth: estimates.map((one) => one.halfWidth) };
    },
  };
}

/** The estimate in other units: multiplied by a factor known exactly. */
export function scaled(of: Estimate, factor: number): Estimate {
  return { ...of, mean: of.mean * factor, halfWidth: of.halfWidth * Math.abs(factor) };
}
