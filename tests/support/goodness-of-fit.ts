// Does a sample come from a distribution? Both tests at the level 0.001 with fixed seeds: a right generator passes for good, a wrong one fails.

import gammaQuantile from '@stdlib/stats-base-dists-gamma-quantile';
import tQuantile from '@stdlib/stats-base-dists-t-quantile';

/** Probability with which a right generator would fail one test at one seed. */
export const testLevel = 0.001;

export interface FitTest {
  readonly statistic: number;
  readonly critical: number;
}

/** Kolmogorov-Smirnov: the largest distance between the sample's and the theoretical distribution function, times the root of the sample's size. */
export function kolmogorovSmirnov(sample: ArrayLike<number>, cdf: (x: number) => number): FitTest {
  const sorted = Float64Array.from(sample).sort();
  const n = sorted.length;
  let distance = 0;
  for (let i = 0; i < n; i += 1) {
    const p = cdf(sorted[i]!);
    distance = Math.max(distance, p - i / n, (i + 1) / n - p);
  }
  // Asymptotic critical value: P(K > k) = 2 exp(-2 k^2) to the digits needed here.
  return { statistic: distance * Math.sqrt(n), critical: Math.sqrt(-Math.log(testLevel / 2) / 2) };
}

/** Pearson's chi-squared of counts against expected ones, which have the same sum; each expected count should be 5 or more. */
export function chiSquared(counts: ArrayLike<number>, expected: ArrayLike<number>): FitTest {
  let statistic = 0;
  for (let cell = 0; cell < counts.length; cell += 1) statistic += (counts[cell]! - expected[cell]!) ** 2 / expected[cell]!;
  return { statistic, critical: chiSquaredCritical(counts.length - 1) };
}

/** Chi-squared of numbers between 0 and 1 against equal cells. */
export function chiSquaredUniform(uniforms: ArrayLike<number>, cells: number): FitTest {
  const counts = new Float64Array(cells);
  for (let i = 0; i < uniforms.length; i += 1) counts[Math.floor(uniforms[i]! * cells)]! += 1;
  return chiSquared(counts, new Float64Array(cells).fill(uniforms.length / cells));
}

/** Of chi-squared with so many degrees of freedom (which is a gamma with half of them as its shape). */
export function chiSquaredCritical(degreesOfFreedom: number): number {
  return gammaQuantile(1 - testLevel, degreesOfFreedom / 2, 1 / 2);
}

/** Of a correlation of n independent pairs: |r| sqrt(n) is about normal. */
export function correlationCritical(n: number): number {
  return tQuantile(1 - testLevel / 2, n - 2) / Math.sqrt(n);
}
