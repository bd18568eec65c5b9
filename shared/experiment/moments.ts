// Mean and spread of many measures over replications, one at a time (Welford), so that memory does not grow with replications.

import type { Moments, ShapedMoments } from './experiment-result.ts';

export function emptyMoments(length: number): Moments {
  return { counts: new Uint32Array(length), means: new Float64Array(length), squaredDeviations: new Float64Array(length) };
}

/**
 * Takes one more observation of every measure, in place; NaN means nothing was observed and changes nothing. Only additions, products and
 * quotients in a fixed order, so the same observations in the same order give the same digits on any machine.
 * Source: B. P. Welford, Technometrics 4 (1962) 419-420.
 */
export function observe({ counts, means, squaredDeviations }: Moments, values: ArrayLike<number>): void {
  if (values.length !== counts.length) throw new Error(`Expected ${counts.length} measures, got ${values.length}`);
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (Number.isNaN(value)) continue;
    const count = (counts[i] as number) + 1;
    const before = value - (means[i] as number);
    const mean = (means[i] as number) + before / count;
    counts[i] = count;
    means[i] = mean;
    squaredDeviations[i] = (squaredDeviations[i] as number) + before * (value - mean);
  }
}

export function emptyShapedMoments(length: number): ShapedMoments {
  return { ...emptyMoments(length), cubedDeviations: new Float64Array(length) };
}

/** Hot path: once a replication for every measure. As `observe`, and the cubes, by Terriberry's update (P. Pébay, Sandia report SAND2008-6212, 2008). */
export function observeShape({ counts, means, squaredDeviations, cubedDeviations }: ShapedMoments, values: ArrayLike<number>): void {
  if (values.length !== counts.length) throw new Error(`Expected ${counts.length} measures, got ${values.length}`);
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (Number.isNaN(value)) continue;
    const count = (counts[i] as number) + 1;
    const before = value - (means[i] as number);
    const step = before / count;
    const mean = (means[i] as number) + step;
    const squares = squaredDeviations[i] as number;
    counts[i] = count;
    means[i] = mean;
    squaredDeviations[i] = squares + before * (value - mean);
    cubedDeviations[i] = (cubedDeviations[i] as number) + step * (before * step * (count - 1) * (count - 2) - 3 * squares);
  }
}

export function copyOfMoments({ counts, means, squaredDeviations }: Moments): Moments {
  return { counts: counts.slice(), means: means.slice(), squaredDeviations: squaredDeviations.slice() };
}

export function copyOfShapedMoments(moments: ShapedMoments): ShapedMoments {
  return { ...copyOfMoments(moments), cubedDeviations: moments.cubedDeviations.slice() };
}
