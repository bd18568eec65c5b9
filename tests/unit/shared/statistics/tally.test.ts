import fc from 'fast-check';
import { max, mean, min, sampleVariance } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { Tally } from '../../../../shared/statistics/tally.ts';

const observations = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 2, maxLength: 200 });

function tallyOf(values: readonly number[]): Tally {
  const tally = new Tally();
  for (const value of values) tally.record(value);
  return tally;
}

/** The largest difference from simple-statistics, in units of the largest value; NaN unless number and extremes are the same. */
function errorOf(tally: Tally, values: readonly number[]): number {
  const all = [...values];
  if (tally.count !== all.length || tally.minimum !== min(all) || tally.maximum !== max(all)) return NaN;
  const scale = Math.max(1, max(all.map(Math.abs)));
  return Math.max(Math.abs(tally.mean - mean(all)) / scale, Math.abs(tally.variance - sampleVariance(all)) / scale ** 2);
}

describe('Tally', () => {
  it('can be checked by hand: waits of 0, 3, 6 and 3 seconds', () => {
    const tally = tallyOf([0, 3, 6, 3]);
    expect(tally.mean).toBe(3);
    expect(tally.variance).toBe(6);
    expect([tally.count, tally.minimum, tally.maximum]).toEqual([4, 0, 6]);
  });

  it('agrees with simple-statistics on any observations', () => {
    fc.assert(
      fc.property(observations, (values) => {
        expect(errorOf(tallyOf(values), values)).toBeLessThan(1e-12);
      }),
      { seed: 21 },
    );
  });

  it('keeps its digits where the mean is large beside the spread', () => {
    const tally = tallyOf([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16]);
    expect(tally.variance).toBe(30);
  });

  it('merges to what one tally of all observations would be, an empty one included', () => {
    fc.assert(
      fc.property(observations, observations, (first, second) => {
        const merged = tallyOf(first);
        merged.merge(tallyOf(second).save());
        expect(errorOf(merged, [...first, ...second])).toBeLessThan(1e-12);
        merged.merge(new Tally().save());
        expect(errorOf(merged, [...first, ...second])).toBeLessThan(1e-12);
        const fromNothing = new Tally();
        fromNothing.merge(tallyOf(first).save());
        expect(errorOf(fromNothing, first)).toBeLessThan(1e-12);
      }),
      { seed: 22 },
    );
  });

  it('goes on after being restored as if it had never stopped', () => {
    fc.assert(
      fc.property(observations, observations, (before, after) => {
        const through = tallyOf([...before, ...after]);
        const restored = new Tally();
        restored.restore(tallyOf(before).save());
        for (const value of after) restored.record(value);
        expect(restored.save()).toEqual(through.save());
      }),
      { seed: 23 },
    );
  });

  it('has no mean before the first and no variance before the second observation', () => {
    const tally = new Tally();
    expect([tally.mean, tally.minimum, tally.maximum, tally.variance]).toEqual([NaN, NaN, NaN, NaN]);
    tally.record(5);
    expect([tally.mean, tally.minimum, tally.maximum, tally.variance]).toEqual([5, 5, 5, NaN]);
  });

  it('gives its mean with an interval', () => {
    // Mean 3, standard error sqrt(6 / 4), Student's t for 95 % and 3 degrees of freedom 3.182446.
    expect(tallyOf([0, 3, 6, 3]).estimate(0.95).halfWidth).toBeCloseTo(3.182446 * Math.sqrt(1.5), 6);
  });
});
