// Looking at an interval several times and stopping when it says enough, without spoiling its promise: repeated confidence intervals with a
// spent error. Sources: Lan and DeMets (1983), Biometrika 70(3), 659-663 (spending); Jennison and Turnbull (2000), Group Sequential Methods,
// chapters 7.2, 9 and 19 (boundaries, repeated confidence intervals, integration); Armitage, McPherson and Rowe (1969), J. R. Stat. Soc. A 132(2), 235-244.

import erfc from '@stdlib/math-base-special-erfc';
import tQuantile from '@stdlib/stats-base-dists-t-quantile';
import { exp } from '../random/exponential-function.ts';

/** `atLeast`, then `growth` times as many each time, and at last `atMost`: a look close before the last one would cost more than it could save. */
export function plannedLooks(atLeast: number, atMost: number, growth: number): readonly number[] {
  const looks: number[] = [];
  for (let next = atLeast; next * (1 + growth) <= 2 * atMost; next = Math.floor(next * growth)) looks.push(next);
  looks.push(atMost);
  return looks;
}

/**
 * For each look the number of standard errors on either side of the mean such that, with the confidence given, the intervals of all looks
 * together hold the true mean. Every look spends the same share of the error. The normal boundary is carried over to Student's t with one degree of
 * freedom less than replications, tail for tail (Jennison and Turnbull 2000, chapter 4.4), since the variance is estimated.
 */
export function repeatedIntervalFactors(looks: readonly number[], confidenceLevel: number): readonly number[] {
  const error = 1 - confidenceLevel;
  const boundary = sequentialBoundary(
    looks,
    looks.map(() => error / looks.length),
  );
  return boundary.map((z, i) => tQuantile(1 - upperTail(z), (looks[i] as number) - 1));
}

/**
 * Two-sided boundary for standardized sums of independent normal numbers, looked at when so many are in: the probability of leaving it at
 * look k, not having left it before, is `spent[k]`.
 */
export function sequentialBoundary(looks: readonly number[], spent: readonly number[]): readonly number[] {
  const boundary: number[] = [];
  // The density of the sum while inside, at the points of a grid, each with its weight in Simpson's rule; at first all at zero.
  let inside: readonly GridPoint[] = [{ at: 0, mass: 1 }];
  let before = 0;
  for (const [k, look] of looks.entries()) {
    const step = Math.sqrt(look - before);
    const earlier = inside;
    const leaving = (limit: number) =>
      earlier.reduce((sum, { at, mass }) => sum + mass * (upperTail((limit - at) / step) + upperTail((limit + at) / step)), 0);
    const slope = (limit: number) =>
      earlier.reduce(
        (sum, { at, mass }) => sum - (mass * (normalDensity((limit - at) / step) + normalDensity((limit + at) / step))) / step,
        0,
      );
    const limit = root((candidate) => leaving(candidate) - (spent[k] as number), slope, 12 * Math.sqrt(look));
    boundary.push(limit / Math.sqrt(look));
    inside = simpsonGrid(limit).map(({ at, mass: weight }) => ({
      at,
      mass: weight * earlier.reduce((sum, from) => sum + (from.mass * normalDensity((at - from.at) / step)) / step, 0),
    }));
    before = look;
  }
  return boundary;
}

interface GridPoint {
  readonly at: number;
  readonly mass: number;
}

/** Even number of steps in Simpson's rule from -limit to limit; with more, boundaries change by less than 1e-5. */
const gridSteps = 100;

function simpsonGrid(limit: number): readonly GridPoint[] {
  const width = (2 * limit) / gridSteps;
  return Array.from({ length: gridSteps + 1 }, (_, i) => ({
    at: -limit + i * width,
    mass: (width / 3) * (i === 0 || i === gridSteps ? 1 : i % 2 === 1 ? 4 : 2),
  }));
}

/** Where the falling function crosses zero between 0 and `high`: halved until near, then by Newton's steps, which double the digits each time. */
function root(falling: (x: number) => number, slope: (x: number) => number, high: number): number {
  let from = 0;
  let to = high;
  for (let i = 0; i < 10; i++) {
    const middle = (from + to) / 2;
    if (falling(middle) > 0) from = middle;
    else to = middle;
  }
  let x = from;
  for (let i = 0; i < 4; i++) x -= falling(x) / slope(x);
  return x;
}

/** Probability that a standard normal number exceeds z. */
function upperTail(z: number): number {
  return erfc(z * Math.SQRT1_2) / 2;
}

function normalDensity(z: number): number {
  return exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}
