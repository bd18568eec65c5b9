// Looks and boundaries against published tables.

import erfc from '@stdlib/math-base-special-erfc';
import { describe, expect, it } from 'vitest';
import { plannedLooks, repeatedIntervalFactors, sequentialBoundary } from '../../../../shared/statistics/group-sequential.ts';

describe('planned looks', () => {
  it('grow by the factor and end with the budget, without one just before it', () => {
    expect(plannedLooks(10, 100, 1.5)).toEqual([10, 15, 22, 33, 49, 73, 100]);
    expect(plannedLooks(10, 52, 1.5)).toEqual([10, 15, 22, 33, 52]);
    expect(plannedLooks(10, 10, 1.5)).toEqual([10]);
  });
});

describe('the boundary', () => {
  const spendings = {
    // Lan and DeMets (1983): alpha ln(1 + (e - 1) t), like Pocock's.
    pocock: (t: number) => 0.05 * Math.log(1 + (Math.E - 1) * t),
    // The same authors' spending like O'Brien and Fleming's: almost nothing at first.
    obrienFleming: (t: number) => (t === 0 ? 0 : 2 * erfc(2.241403 / Math.sqrt(2 * t))),
  };
  const spent = (spend: (t: number) => number) => [1, 2, 3, 4, 5].map((k) => spend(k / 5) - spend((k - 1) / 5));

  it.each([
    ['pocock', [2.438, 2.427, 2.41, 2.397, 2.386]],
    ['obrienFleming', [4.877, 3.357, 2.68, 2.29, 2.031]],
  ] as const)('of five looks with %s spending is the published one', (name, published) => {
    const boundary = sequentialBoundary([1, 2, 3, 4, 5], spent(spendings[name]));
    boundary.forEach((value, i) => expect(value).toBeCloseTo(published[i] as number, 2));
  });

  it('of one look is the normal quantile', () => {
    expect(sequentialBoundary([7], [0.05])[0]).toBeCloseTo(1.959964, 5);
  });

  it('depends on the shares of the information alone', () => {
    const [small, large] = [
      sequentialBoundary([10, 15, 22], [0.02, 0.02, 0.01]),
      sequentialBoundary([1000, 1500, 2200], [0.02, 0.02, 0.01]),
    ];
    small.forEach((value, i) => expect(value).toBeCloseTo(large[i] as number, 8));
  });
});

describe('the factors of repeated intervals', () => {
  it('are Student quantile for a single look, and wider the earlier and the more the looks', () => {
    expect(repeatedIntervalFactors([10], 0.95)[0]).toBeCloseTo(2.262157, 4);
    const factors = repeatedIntervalFactors(plannedLooks(10, 400, 1.5), 0.95);
    expect(factors[0]).toBeGreaterThan(3.2);
    expect(factors.slice(0, -1)).toEqual(factors.slice(0, -1).toSorted((a, b) => b - a));
    expect(Math.min(...factors)).toBeGreaterThan(1.97);
  });
});
