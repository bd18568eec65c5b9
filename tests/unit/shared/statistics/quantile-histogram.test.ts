import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantileVariate } from '../../../../shared/random/quantile-variate.ts';
import { streamFor } from '../../../../shared/random/stream-for.ts';
import {
  QuantileHistogram,
  bucketCount,
  bucketOf,
  bucketValue,
  quantileOf,
  smallestValue,
  valueLimit,
} from '../../../../shared/statistics/quantile-histogram.ts';

const waits = fc.array(fc.oneof(fc.constant(0), fc.double({ min: 0.001, max: 130_000, noNaN: true })), { minLength: 1, maxLength: 300 });
const shares = [0, 0.01, 0.25, 0.5, 0.9, 0.95, 0.99, 1];

function histogramOf(values: readonly number[]): QuantileHistogram {
  const histogram = new QuantileHistogram();
  for (const value of values) histogram.record(value);
  return histogram;
}

/** The smallest value with at least the share p of all at or below it. */
function exactQuantile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.find((_, i) => i + 1 >= p * sorted.length)!;
}

describe('buckets', () => {
  it('hold every number within 0.4 % of their value, in ascending order', () => {
    let last = -1;
    for (let x = smallestValue; x < valueLimit; x *= 1.0007) {
      const bucket = bucketOf(x);
      expect(bucket).toBeGreaterThanOrEqual(last);
      last = bucket;
      expect(Math.abs(bucketValue(bucket) / x - 1)).toBeLessThan(0.004);
    }
  });

  it('give each number between their ends back, so that none is counted twice or lost', () => {
    for (let bucket = 128; bucket < bucketCount; bucket += 1) expect(bucketOf(bucketValue(bucket))).toBe(bucket);
  });

  it('are exact at zero and hold whatever comes at the ends', () => {
    expect(bucketOf(0)).toBe(0);
    expect(bucketOf(-0)).toBe(0);
    expect(bucketValue(0)).toBe(0);
    expect(bucketOf(0.0009)).toBe(0);
    expect(bucketOf(valueLimit)).toBe(bucketCount - 1);
    expect(bucketOf(1e300)).toBe(bucketCount - 1);
    expect(bucketOf(Infinity)).toBe(bucketCount - 1);
  });
});

describe('QuantileHistogram', () => {
  it('tells the waits of a line that takes half a year to clear, as an absurd count makes it', () => {
    const days = Array.from({ length: 180 }, (_, day) => (day + 1) * 86_400);
    expect(Math.abs(histogramOf(days).quantile(0.5) / (90 * 86_400) - 1)).toBeLessThan(0.004);
  });

  it('finds every quantile within 0.5 % of the exact order statistic, and zeros exactly', () => {
    fc.assert(
      fc.property(waits, (values) => {
        const histogram = histogramOf(values);
        for (const p of shares) {
          const exact = exactQuantile(values, p);
          expect(Math.abs(histogram.quantile(p) - exact)).toBeLessThanOrEqual(0.005 * exact);
        }
      }),
      { seed: 31, numRuns: 300 },
    );
  });

  it('finds the quantiles of a heavy-tailed distribution of half a million waits', () => {
    const variate = quantileVariate({ distribution: 'lognormal', mean: 300, cv: 2 });
    const stream = streamFor(1, 'waits', 0);
    const values = Array.from({ length: 500_000 }, () => variate.atNormal(stream.normal()));
    const histogram = histogramOf(values);
    const sorted = Float64Array.from(values).sort();
    for (const p of [0.001, 0.5, 0.9, 0.99, 0.9999]) {
      expect(Math.abs(histogram.quantile(p) / sorted[Math.ceil(p * values.length) - 1]! - 1)).toBeLessThan(0.005);
    }
  });

  it('merges to the pooled histogram, in whatever order', () => {
    fc.assert(
      fc.property(waits, waits, waits, (a, b, c) => {
        const pooled = histogramOf([...a, ...b, ...c]);
        const merged = histogramOf(c);
        merged.merge(histogramOf(a).save());
        merged.merge(histogramOf(b).save());
        expect(merged.save()).toEqual(pooled.save());
        expect(merged.total).toBe(pooled.total);
      }),
      { seed: 32 },
    );
  });

  it('is restored to what was saved, without what was there before', () => {
    const saved = histogramOf([0, 0, 12, 900]).save();
    const restored = histogramOf([5, 6, 7]);
    restored.restore(saved);
    expect(restored.save()).toEqual(saved);
    expect(restored.total).toBe(4);
    expect(restored.quantile(0.5)).toBe(0);
  });

  it('has no quantile of nothing', () => {
    expect(new QuantileHistogram().quantile(0.5)).toBeNaN();
    expect(new QuantileHistogram().save()).toEqual({ first: 0, counts: new Uint32Array(0) });
  });
});

describe('quantileOf', () => {
  it('reads counts that begin at a later bucket', () => {
    const { first, counts } = histogramOf([60, 60, 120]).save();
    expect(first).toBe(bucketOf(60));
    expect(quantileOf(counts, 3, 0.5, first)).toBe(bucketValue(bucketOf(60)));
    expect(quantileOf(counts, 3, 1, first)).toBe(bucketValue(bucketOf(120)));
  });

  it('refuses a total that the counts do not reach', () => {
    expect(() => quantileOf([1, 1], 5, 0.9)).toThrow('add up to 2');
  });
});
