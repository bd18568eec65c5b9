// Reads the paired differences of two deployments: each as an estimate with its interval, with what pairing gained.

import type { MeasureMatches, PairedMoments } from '../experiment/comparison-result.ts';
import type { Estimate } from '../statistics/estimate.ts';
import { estimatesOf } from './experiment-estimates.ts';
import type { EstimateSeries } from './run-report.ts';

/** Both sides over the replications in which both observed something, their difference, and how alike they move. */
export interface PairedEstimate {
  readonly baseline: Estimate;
  readonly other: Estimate;
  readonly difference: Estimate;
  /** NaN where one side does not vary. */
  readonly correlation: number;
  /** Variance of a difference of independent runs over that of the paired one; NaN where the paired one does not vary. */
  readonly varianceSaved: number;
}

export interface PairedReader {
  /** The pair at this place of the moments. */
  at(position: number, scale?: number): PairedEstimate;
}

export function pairedEstimates({ difference, baseline, other }: PairedMoments, confidenceLevel: number): PairedReader {
  const differences = estimatesOf(difference, confidenceLevel);
  const ofBaseline = estimatesOf(baseline, confidenceLevel);
  const ofOther = estimatesOf(other, confidenceLevel);
  return {
    at: (position, scale) => ({
      baseline: ofBaseline.at(position, scale),
      other: ofOther.at(position, scale),
      difference: differences.at(position, scale),
      ...gainOfPairing(
        baseline.squaredDeviations[position] ?? Number.NaN,
        other.squaredDeviations[position] ?? Number.NaN,
        difference.squaredDeviations[position] ?? Number.NaN,
      ),
    }),
  };
}

/** From the sums of squared deviations of both sides and of their difference: s²(d) = s²(a) + s²(b) - 2 cov(a, b). */
function gainOfPairing(baseline: number, other: number, difference: number): Pick<PairedEstimate, 'correlation' | 'varianceSaved'> {
  const covariance = (baseline + other - difference) / 2;
  const product = Math.sqrt(baseline * other);
  return {
    // Rounding may carry a perfect correlation past 1.
    correlation: product > 0 ? Math.max(-1, Math.min(1, covariance / product)) : Number.NaN,
    varianceSaved: difference > 0 ? (baseline + other) / difference : Number.NaN,
  };
}

/** The same by the places of the baseline's layout; undefined where the other deployment has no such measure. */
export interface MatchedReader {
  at(index: number, scale?: number): PairedEstimate | undefined;
  /** Differences of a series of the baseline's layout; NaN where one side has nothing. */
  series(start: number, length: number, scale?: number): EstimateSeries;
}

export function matchedEstimates(matches: MeasureMatches, moments: PairedMoments, confidenceLevel: number): MatchedReader {
  const position = new Map<number, number>();
  for (const [place, index] of matches.baseline.entries()) position.set(index, place);
  const paired = pairedEstimates(moments, confidenceLevel);
  const differences = estimatesOf(moments.difference, confidenceLevel);
  return {
    at(index, scale) {
      const place = position.get(index);
      return place === undefined ? undefined : paired.at(place, scale);
    },
    series(start, length, scale) {
      const points = Array.from({ length }, (_, i) => {
        const place = position.get(start + i);
        return place === undefined ? undefined : differences.at(place, scale);
      });
      return { mean: points.map((one) => one?.mean ?? Number.NaN), halfWidth: points.map((one) => one?.halfWidth ?? Number.NaN) };
    },
  };
}
