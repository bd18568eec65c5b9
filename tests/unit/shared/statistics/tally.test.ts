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

function expectSame(tally: Tally, values: readonly number[]): void {
  const scale = Math.max(1, max(values.map(Math.abs)));
  expect(tally.count).toBe(values.length);
  expect(tally.minimum).toBe(min([...values]));
  expect(tally.maximum).toBe(max([...values]));
  expect(Math.abs(tally.mean - mean([...values])) / scale).toBeLessThan(1e-12);
  expect(Math.abs(tally.variance - sampleVariance([...values])) / scale ** 2).toBeLessThan(1e-12);
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
      fc.property(observations, (values) => expectSame(tallyOf(values), values)),
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
        expectSame(merged, [...first, ...second]);
        merged.merge(new Tally().save());
        expectSame(merged, [...first, ...second]);
        const fromNothing = new Tally();
        fromNothing.merge(tallyOf(first).save());
        expectSame(fromNothing, first);
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
