import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PagedHistograms } from '../../../../shared/statistics/paged-histograms.ts';
import { QuantileHistogram, bucketCount, bucketOf } from '../../../../shared/statistics/quantile-histogram.ts';

const cells = 5;
const records = fc.array(fc.tuple(fc.nat(cells - 1), fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1e6, noNaN: true }))), {
  minLength: 1,
  maxLength: 300,
});

describe('PagedHistograms', () => {
  it('counts in each cell what a histogram of its own would count', () => {
    fc.assert(
      fc.property(records, (all) => {
        const paged = new PagedHistograms(cells);
        const own = Array.from({ length: cells }, () => new QuantileHistogram());
        for (const [cell, value] of all) {
          paged.count(cell, bucketOf(value));
          own[cell]!.record(value);
        }
        own.forEach((histogram, cell) => {
          const dense = new Uint32Array(bucketCount);
          paged.addTo(cell, dense);
          const { first, counts } = histogram.save();
          expect(dense.slice(first, first + counts.length)).toEqual(counts);
          expect(dense.reduce((sum, count) => sum + count, 0)).toBe(histogram.total);
        });
      }),
      { seed: 41 },
    );
  });

  it('finds the quantiles of several cells together', () => {
    fc.assert(
      fc.property(records, fc.uniqueArray(fc.nat(cells - 1), { minLength: 1 }), (all, together) => {
        const chosen = all.filter(([cell]) => together.includes(cell));
        fc.pre(chosen.length > 0);
        const paged = new PagedHistograms(cells);
        const pooled = new QuantileHistogram();
        for (const [cell, value] of all) paged.count(cell, bucketOf(value));
        for (const [, value] of chosen) pooled.record(value);
        const probabilities = [0.1, 0.5, 0.9, 0.99, 1];
        const found = new Float64Array(probabilities.length);
        paged.quantiles(together, chosen.length, probabilities, found);
        expect([...found]).toEqual(probabilities.map((p) => pooled.quantile(p)));
      }),
      { seed: 42 },
    );
  });

  it('goes on after being restored as if it had never stopped', () => {
    fc.assert(
      fc.property(records, records, (before, after) => {
        const through = new PagedHistograms(cells);
        for (const [cell, value] of before) through.count(cell, bucketOf(value));
        const restored = new PagedHistograms(cells);
        restored.count(0, bucketOf(77));
        restored.restore(through.save());
        for (const [cell, value] of after) {
          through.count(cell, bucketOf(value));
          restored.count(cell, bucketOf(value));
        }
        expect(restored.save()).toEqual(through.save());
      }),
      { seed: 43 },
    );
  });
});
