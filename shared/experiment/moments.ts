// Mean and spread of many measures over replications, one at a time (Welford), so that memory does not grow with replications.

import type { Moments } from './experiment-result.ts';

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

export function copyOfMoments({ counts, means, squaredDeviations }: Moments): Moments {
  return { counts: counts.slice(), means: means.slice(), squaredDeviations: squaredDeviations.slice() };
}
