// Differences between two deployments over replications that share their luck: mean and spread of the difference and of either side.

import type { PairedMoments } from './comparison-result.ts';
import type { Moments } from './experiment-result.ts';
import { copyOfMoments, emptyMoments } from './moments.ts';

export function emptyPairedMoments(length: number): PairedMoments {
  return sharingCounts(emptyMoments(length), emptyMoments(length), emptyMoments(length));
}

/**
 * Hot path: once a replication for every measure. Takes one more pair of values of each measure, in place; where either is NaN there is no
 * difference, and neither side counts. Differences that are exactly zero stay exactly zero. Welford's method, as in moments.ts.
 */
export function observePairs(
  { difference, baseline, other }: PairedMoments,
  ofBaseline: Float64Array,
  ofOther: Float64Array,
  places?: { readonly baseline: Int32Array; readonly other: Int32Array },
): void {
  const { counts } = difference;
  for (let i = 0; i < counts.length; i++) {
    const a = ofBaseline[places === undefined ? i : (places.baseline[i] as number)] as number;
    const b = ofOther[places === undefined ? i : (places.other[i] as number)] as number;
    const d = b - a;
    if (Number.isNaN(d)) continue;
    const count = (counts[i] as number) + 1;
    counts[i] = count;
    take(baseline.means, baseline.squaredDeviations, i, a, count);
    take(other.means, other.squaredDeviations, i, b, count);
    take(difference.means, difference.squaredDeviations, i, d, count);
  }
}

function take(means: Float64Array, squaredDeviations: Float64Array, i: number, value: number, count: number): void {
  const before = value - (means[i] as number);
  const mean = (means[i] as number) + before / count;
  means[i] = mean;
  squaredDeviations[i] = (squaredDeviations[i] as number) + before * (value - mean);
}

/** A copy that later replications leave alone. */
export function copyOfPairs({ difference, baseline, other }: PairedMoments): PairedMoments {
  return sharingCounts(copyOfMoments(difference), copyOfMoments(baseline), copyOfMoments(other));
}

/** A pair is a pair: the three count alike, so one array counts for all. */
function sharingCounts(difference: Moments, baseline: Moments, other: Moments): PairedMoments {
  const { counts } = difference;
  return { difference, baseline: { ...baseline, counts }, other: { ...other, counts } };
}
