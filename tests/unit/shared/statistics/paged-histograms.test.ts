import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PagedHistograms } from '../../../../shared/statistics/paged-histograms.ts';
import { QuantileHistogram, bucketOf } from '../../../../shared/statistics/quantile-histogram.ts';

const cells = 5;
const records = fc.array(fc.tuple(fc.nat(cells - 1), fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1e6, noNaN: true }))), {
  minLength: 1,
  maxLength: 300,
});

describe('PagedHistograms', () => {
  it('groups neighboring cells', () => {
    const paged = new PagedHistograms(6);
    [1, 1, 2, 2, 3, 40].forEach((value, cell) => paged.count(cell, bucketOf(value)));
    const groups = paged.grouped(3);
    expect(groups.countsOf([0])).toEqual(paged.countsOf([0, 1, 2]));
    expect(groups.countsOf([1])).toEqual(paged.countsOf([3, 4, 5]));
    expect(groups.countsOf([0, 1]).counts.reduce((sum, count) => sum + count, 0)).toBe(6);
  });

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
          const { first, counts } = histogram.save();
          const kept = paged.countsOf([cell]);
          expect(kept).toEqual({ first, counts });
          expect(kept.counts[0]).not.toBe(0);
          expect(kept.counts.at(-1)).not.toBe(0);
          // The same histogram, each cell a group of one.
          expect(paged.grouped(1).countsOf([cell])).toEqual(kept);
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
        const sooner = new Float64Array(probabilities.length);
        paged.quantiles(together, chosen.length, probabilities, sooner, paged.pageTotals());
        expect(sooner).toEqual(found);
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
