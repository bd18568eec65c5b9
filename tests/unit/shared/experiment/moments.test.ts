// Welford's moments against textbook formulas, and what an absent observation does to them.

import fc from 'fast-check';
import { sampleStandardDeviation } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { copyOfMoments, emptyMoments, observe } from '../../../../shared/experiment/moments.ts';

describe('moments', () => {
  it('of 2, 4, 9 are mean 5 and squared deviations 9 + 1 + 16', () => {
    const moments = emptyMoments(1);
    for (const value of [2, 4, 9]) observe(moments, [value]);
    expect(moments).toEqual({ counts: Uint32Array.of(3), means: Float64Array.of(5), squaredDeviations: Float64Array.of(26) });
  });

  it('leave a measure alone where nothing was observed', () => {
    const moments = emptyMoments(2);
    observe(moments, [1, Number.NaN]);
    observe(moments, [3, 8]);
    observe(moments, [Number.NaN, Number.NaN]);
    expect([...moments.counts]).toEqual([2, 1]);
    expect([...moments.means]).toEqual([2, 8]);
    expect([...moments.squaredDeviations]).toEqual([2, 0]);
  });

  it('agree with the two-pass formulas, even far from zero', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), { minLength: 2, maxLength: 60 }), (values) => {
        const moments = emptyMoments(1);
        for (const value of values) observe(moments, [value + 1e6]);
        const deviation = Math.sqrt((moments.squaredDeviations[0] as number) / (values.length - 1));
        expect(deviation).toBeCloseTo(sampleStandardDeviation(values), 4);
      }),
    );
  });

  it('refuse another number of measures', () => {
    expect(() => observe(emptyMoments(2), [1])).toThrow('Expected 2 measures, got 1');
  });

  it('are copied, not shared', () => {
    const moments = emptyMoments(1);
    const copy = copyOfMoments(moments);
    observe(moments, [5]);
    expect([...copy.counts]).toEqual([0]);
  });
});
