// Reads a merged result as estimates: the mean over replications of any measure, with its confidence interval.

import type { Moments, ShapedMoments } from '../experiment/experiment-result.ts';
import { intervalEstimator, studentQuantiles } from '../statistics/confidence-interval.ts';
import type { Estimate } from '../statistics/estimate.ts';
import { withShareBounds } from '../statistics/share-interval.ts';
import { withSkewedBounds } from '../statistics/skewed-interval.ts';
import type { EstimateSeries } from './run-report.ts';

export interface EstimateReader {
  /** The measure at this place, multiplied by `scale` (1 unless given); NaN in both numbers where nothing was observed. */
  at(index: number, scale?: number): Estimate;
  /** As many measures as asked for, from this place on. */
  series(start: number, length: number, scale?: number): EstimateSeries;
}

export interface ShapedEstimateReader extends EstimateReader {
  /** A number that is not negative and leans to one side, such as a day's longest wait. */
  skewedAt(index: number, scale?: number): Estimate;
  /** A share, which may be close to 0 or 1. */
  shareAt(index: number): Estimate;
}

export function estimatesOf(moments: Moments, confidenceLevel: number): EstimateReader {
  const estimate = intervalEstimator(confidenceLevel);
  const at = (index: number, scale = 1): Estimate => {
    const { count, mean, squaredDeviations } = momentsAt(moments, index);
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

/** As `estimatesOf`, for what deserves an interval of its own shape: numbers of a day that people are held to. */
export function shapedEstimatesOf(moments: ShapedMoments, confidenceLevel: number): ShapedEstimateReader {
  const quantileFor = studentQuantiles(confidenceLevel);
  const plain = estimatesOf(moments, confidenceLevel);
  return {
    ...plain,
    skewedAt(index, scale = 1) {
      const { count, squaredDeviations } = momentsAt(moments, index);
      const cubedDeviations = moments.cubedDeviations[index] as number;
      return scaled(withSkewedBounds(plain.at(index), squaredDeviations, cubedDeviations, quantileFor(count)), scale);
    },
    shareAt(index) {
      const { count, squaredDeviations } = momentsAt(moments, index);
      return withShareBounds(plain.at(index), squaredDeviations, quantileFor(count));
    },
  };
}

function momentsAt(moments: Moments, index: number): { readonly count: number; readonly mean: number; readonly squaredDeviations: number } {
  const count = moments.counts[index];
  const mean = moments.means[index];
  const squaredDeviations = moments.squaredDeviations[index];
  if (count === undefined || mean === undefined || squaredDeviations === undefined) throw new Error(`No measure ${index}`);
  return { count, mean, squaredDeviations };
}

/** The estimate in other units, or turned round: multiplied by a factor known exactly. */
export function scaled(of: Estimate, factor: number): Estimate {
  const { bounds, ...estimate } = of;
  const inUnits = { ...estimate, mean: of.mean * factor, halfWidth: of.halfWidth * Math.abs(factor) };
  if (bounds === undefined) return inUnits;
  const [one, other] = [bounds.lower * factor, bounds.upper * factor];
  return { ...inUnits, bounds: { ...bounds, lower: Math.min(one, other), upper: Math.max(one, other) } };
}
