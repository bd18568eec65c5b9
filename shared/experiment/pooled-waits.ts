// Histograms of waits of all replications together, and the share of one replication's passengers who wait longer than each step.

import type { HistogramCounts } from '../model/replication-result.ts';
import { bucketOf } from '../statistics/quantile-histogram.ts';
import type { PooledCounts } from './experiment-result.ts';

/** The pooled histogram with one replication's counts added. Reuses the arrays of `pooled` where the new counts fit into them. */
export function addCounts(pooled: PooledCounts, added: HistogramCounts): PooledCounts {
  const { first, counts } = added;
  if (counts.length === 0) return pooled;
  const wider = roomFor(pooled, first, first + counts.length);
  const offset = first - wider.first;
  for (let i = 0; i < counts.length; i++) {
    wider.counts[offset + i] = (wider.counts[offset + i] as number) + (counts[i] as number);
  }
  return wider;
}

/** The same counts in their own arrays, without empty buckets at either end, so that equal counts look equal. */
export function trimmedCopy({ first, counts }: PooledCounts): PooledCounts {
  let from = 0;
  let to = counts.length;
  while (from < to && counts[from] === 0) from++;
  while (to > from && counts[to - 1] === 0) to--;
  return from === to ? { first: 0, counts: new Float64Array(0) } : { first: first + from, counts: counts.slice(from, to) };
}

/** The bucket in which each step [s] lies: who waits longer stands in a later one, to the histogram's relative error (0.4 %). */
export function bucketsOfSteps(steps: readonly number[]): readonly number[] {
  return steps.map((seconds) => bucketOf(seconds));
}

/** Writes at `into[start...]` the share of passengers whose wait lies beyond each of the ascending buckets; NaN where there were none. */
export function writeLongerShares(
  { first, counts }: HistogramCounts,
  stepBuckets: readonly number[],
  into: Float64Array,
  start: number,
): void {
  let longer = 0;
  let bucket = counts.length - 1;
  for (let step = stepBuckets.length - 1; step >= 0; step--) {
    const limit = (stepBuckets[step] as number) - first;
    for (; bucket > limit && bucket >= 0; bucket--) longer += counts[bucket] as number;
    into[start + step] = longer;
  }
  let total = longer;
  for (; bucket >= 0; bucket--) total += counts[bucket] as number;
  for (let step = 0; step < stepBuckets.length; step++) {
    into[start + step] = total === 0 ? Number.NaN : (into[start + step] as number) / total;
  }
}

function roomFor(pooled: PooledCounts, from: number, to: number): PooledCounts {
  if (pooled.counts.length === 0) return { first: from, counts: new Float64Array(to - from) };
  const end = pooled.first + pooled.counts.length;
  if (from >= pooled.first && to <= end) return pooled;
  const first = Math.min(from, pooled.first);
  const counts = new Float64Array(Math.max(to, end) - first);
  counts.set(pooled.counts, pooled.first - first);
  return { first, counts };
}
