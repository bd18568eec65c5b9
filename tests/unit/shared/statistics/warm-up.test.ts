// The warm-up of series whose warm-up one sees.

import { describe, expect, it } from 'vitest';
import { findWarmUp } from '../../../../shared/statistics/warm-up.ts';

const wave = (i: number) => (i % 2 === 0 ? 1 : -1);

describe('the warm-up', () => {
  it('is what differs from the rest at the start', () => {
    const series = Float64Array.from({ length: 40 }, (_, i) => (i < 6 ? 10 * i : 60 + wave(i)));
    expect(findWarmUp(series)).toMatchObject({ length: 6, settled: true });
  });

  it('is nothing where nothing differs', () => {
    const series = Float64Array.from({ length: 40 }, (_, i) => wave(i));
    expect(findWarmUp(series)).toMatchObject({ length: 0, settled: true });
  });

  it('has no end where the series goes on growing', () => {
    const series = Float64Array.from({ length: 40 }, (_, i) => i);
    expect(findWarmUp(series)).toMatchObject({ length: 20, settled: false });
  });

  it('is the least squared marginal error, worked out by hand', () => {
    // Without the first value 2, 2, 2 are left: no error at all.
    expect([...findWarmUp([6, 2, 2, 2]).statistic]).toEqual([12 / 16, 0, 0]);
  });
});
