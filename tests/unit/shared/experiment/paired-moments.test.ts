// Paired moments against sums worked out plainly, and the cubes of single ones.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { emptyShapedMoments, observeShape } from '../../../../shared/experiment/moments.ts';
import { copyOfPairs, emptyPairedMoments, observePairs } from '../../../../shared/experiment/paired-moments.ts';

const value = fc.oneof(
  { weight: 6, arbitrary: fc.double({ min: -1000, max: 1000, noNaN: true }) },
  { weight: 1, arbitrary: fc.constant(Number.NaN) },
);

it('are those of the replications in which both sides are numbers', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(value, value), { maxLength: 30 }), (pairs) => {
      const moments = emptyPairedMoments(1);
      for (const [a, b] of pairs)
        observePairs(moments, Float64Array.of(a), Float64Array.of(7, b), { baseline: Int32Array.of(0), other: Int32Array.of(1) });
      const both = pairs.filter(([a, b]) => !Number.isNaN(a) && !Number.isNaN(b));
      const plain = (of: (pair: readonly [number, number]) => number) => {
        const values = both.map(of);
        const mean = values.reduce((sum, one) => sum + one, 0) / Math.max(1, values.length);
        return { mean, squares: values.reduce((sum, one) => sum + (one - mean) ** 2, 0) };
      };
      const sides = { difference: plain(([a, b]) => b - a), baseline: plain(([a]) => a), other: plain(([, b]) => b) };
      for (const side of ['difference', 'baseline', 'other'] as const) {
        expect(moments[side].counts[0]).toBe(both.length);
        expect(moments[side].means[0]).toBeCloseTo(sides[side].mean, 8);
        expect(moments[side].squaredDeviations[0]).toBeCloseTo(sides[side].squares, 4);
      }
    }),
  );
});

it('keep differences that are exactly zero at exactly zero', () => {
  const moments = emptyPairedMoments(1);
  for (const a of [0.1, 1 / 3, 1e9]) observePairs(moments, Float64Array.of(a), Float64Array.of(a));
  expect([moments.difference.means[0], moments.difference.squaredDeviations[0]]).toEqual([0, 0]);
});

it('are copied so that later replications leave the copy alone', () => {
  const moments = emptyPairedMoments(1);
  observePairs(moments, Float64Array.of(1), Float64Array.of(3));
  const copy = copyOfPairs(moments);
  observePairs(moments, Float64Array.of(5), Float64Array.of(3));
  expect([copy.difference.counts[0], copy.baseline.counts[0], copy.difference.means[0], copy.other.means[0]]).toEqual([1, 1, 2, 3]);
  expect(moments.baseline.counts[0]).toBe(2);
});

it('of single measures have the cubes from which skewness follows', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 1, maxLength: 40 }), (values) => {
      const moments = emptyShapedMoments(1);
      for (const one of values) observeShape(moments, [one]);
      const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
      expect(moments.means[0]).toBeCloseTo(mean, 9);
      expect(moments.squaredDeviations[0]).toBeCloseTo(
        values.reduce((sum, one) => sum + (one - mean) ** 2, 0),
        5,
      );
      expect(moments.cubedDeviations[0]).toBeCloseTo(
        values.reduce((sum, one) => sum + (one - mean) ** 3, 0),
        3,
      );
    }),
  );
});
