import { describe, expect, it } from 'vitest';
import { streamFor } from '../../../../shared/random/stream-for.ts';
import { estimate, intervalEstimator } from '../../../../shared/statistics/confidence-interval.ts';
import { Tally } from '../../../../shared/statistics/tally.ts';

describe('estimate', () => {
  // Two-sided critical values of Student's t as printed in tables (NIST/SEMATECH e-Handbook, 1.3.6.7.2).
  it.each([
    [2, 0.95, 12.706],
    [3, 0.95, 4.303],
    [5, 0.9, 2.132],
    [10, 0.95, 2.262],
    [10, 0.99, 3.25],
    [31, 0.98, 2.457],
    [101, 0.95, 1.984],
    [101, 0.998, 3.174],
  ])('of %i values at %d uses t = %d', (count, level, t) => {
    // Variance 1: the half-width is t over the root of the number.
    const { halfWidth } = estimate(count, 7, count - 1, level);
    expect(halfWidth * Math.sqrt(count)).toBeCloseTo(t, 3);
  });

  it('keeps mean, level and number', () => {
    expect(estimate(4, 3, 18, 0.95)).toMatchObject({ mean: 3, confidenceLevel: 0.95, replications: 4 });
  });

  it('has no width with fewer than two replications, and none to spare when all agree', () => {
    expect(estimate(1, 3, 0, 0.95).halfWidth).toBeNaN();
    expect(estimate(0, NaN, 0, 0.95)).toMatchObject({ mean: NaN, halfWidth: NaN, replications: 0 });
    expect(estimate(20, 3, 0, 0.95).halfWidth).toBe(0);
  });

  it('refuses a level that is none, and names it', () => {
    expect(() => intervalEstimator(1)).toThrow('1');
    expect(() => intervalEstimator(95)).toThrow('95');
  });

  it('covers the true mean as often as it says: 95 % of 4,000 experiments of 6 normal values', () => {
    const stream = streamFor(1, 'coverage', 0);
    const estimator = intervalEstimator(0.95);
    let covered = 0;
    for (let experiment = 0; experiment < 4000; experiment += 1) {
      const tally = new Tally();
      for (let i = 0; i < 6; i += 1) tally.record(20 + 3 * stream.normal());
      const { count, mean, squaredDeviations } = tally.save();
      const { halfWidth } = estimator(count, mean, squaredDeviations);
      covered += +(Math.abs(mean - 20) <= halfWidth);
    }
    expect(Math.abs(covered / 4000 - 0.95)).toBeLessThan(3.29 * Math.sqrt((0.95 * 0.05) / 4000));
  });
});
