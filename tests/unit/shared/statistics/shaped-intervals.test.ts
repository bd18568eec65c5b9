// Intervals of their own shape: skewed numbers, and shares near 0 and 1.

import { describe, expect, it } from 'vitest';
import { boundsOf, type Estimate } from '../../../../shared/statistics/estimate.ts';
import { withShareBounds } from '../../../../shared/statistics/share-interval.ts';
import { withSkewedBounds } from '../../../../shared/statistics/skewed-interval.ts';

const estimate = (mean: number, halfWidth: number, replications = 20): Estimate => ({
  mean,
  halfWidth,
  confidenceLevel: 0.95,
  replications,
});
const t19 = 2.093024;

describe('the interval of a skewed mean', () => {
  // Standard deviation 2, so squares 19 * 4; standard error 2 / sqrt(20).
  const squares = 76;

  it('is that of Student where nothing is skewed', () => {
    const { bounds } = withSkewedBounds(estimate(10, 0.936), squares, 0, t19);
    expect(bounds?.lower).toBeCloseTo(10 - (t19 * 2) / Math.sqrt(20), 9);
    expect(bounds?.upper).toBeCloseTo(10 + (t19 * 2) / Math.sqrt(20), 9);
  });

  it('leans to the side of the long tail, by the published formula', () => {
    // Skewness 1.5: beta = 1.5 / (6 sqrt 20) = 0.0559017; G(t) = ((1 + 6 beta (t - beta))^(1/3) - 1) / (2 beta).
    const cubes = (1.5 * 8 * 19 * 18) / 20;
    const { bounds } = withSkewedBounds(estimate(10, 0.936), squares, cubes, t19);
    const beta = 1.5 / (6 * Math.sqrt(20));
    const g = (z: number) => (Math.cbrt(1 + 6 * beta * (z - beta)) - 1) / (2 * beta);
    expect(bounds?.lower).toBeCloseTo(10 - (g(t19) * 2) / Math.sqrt(20), 9);
    expect(bounds?.upper).toBeCloseTo(10 - (g(-t19) * 2) / Math.sqrt(20), 9);
    expect((bounds?.upper ?? 0) - 10).toBeGreaterThan(10 - (bounds?.lower ?? 0));
  });

  it('does not go below zero, and is the number itself where nothing varies', () => {
    expect(withSkewedBounds(estimate(0.1, 0.936), squares, 0, t19).bounds?.lower).toBe(0);
    expect(withSkewedBounds(estimate(5, 0), 0, 0, t19).bounds).toEqual({ lower: 5, upper: 5 });
  });

  it('is left to Student with two values, whose skewness nobody knows', () => {
    expect(withSkewedBounds(estimate(5, 1, 2), 1, 0, 12.7)).toEqual(estimate(5, 1, 2));
    expect(boundsOf(estimate(5, 1, 2))).toEqual({ lower: 4, upper: 6 });
  });
});

describe('the interval of a mean share', () => {
  it('is made on the log odds, so it never leaves 0 to 1', () => {
    // Standard deviation 0.02 over 20 days: standard error 0.00447; at 0.99 the log odds have 0.4517.
    const { bounds } = withShareBounds(estimate(0.99, 0.00936), 19 * 0.02 ** 2, t19);
    const odds = Math.log(99);
    const error = 0.02 / Math.sqrt(20) / (0.99 * 0.01);
    expect(bounds?.lower).toBeCloseTo(1 / (1 + Math.exp(-(odds - t19 * error))), 12);
    expect(bounds?.upper).toBeCloseTo(1 / (1 + Math.exp(-(odds + t19 * error))), 12);
    expect(bounds?.upper).toBeLessThan(1);
  });

  it('is that of Student in the middle', () => {
    const { bounds } = withShareBounds(estimate(0.5, 0.00936), 19 * 0.02 ** 2, t19);
    expect(bounds?.lower).toBeCloseTo(0.5 - 0.00936, 4);
    expect(bounds?.upper).toBeCloseTo(0.5 + 0.00936, 4);
  });

  it.each([
    [1, 20, 0.025 ** (1 / 20), 1],
    [0, 20, 0, 1 - 0.025 ** (1 / 20)],
    [1, 400, 0.025 ** (1 / 400), 1],
  ])('of %d in all of %d replications says how many in a row there were', (mean, replications, lower, upper) => {
    const { bounds } = withShareBounds(estimate(mean, 0, replications), 0, 2);
    expect(bounds?.lower).toBeCloseTo(lower, 12);
    expect(bounds?.upper).toBeCloseTo(upper, 12);
    expect(bounds?.alike).toBe(replications);
  });

  it('does not speak of days that were all alike where one was not', () => {
    expect(withShareBounds(estimate(0.999, 0.001), 19 * 0.004 ** 2, t19).bounds).not.toHaveProperty('alike');
  });
});
