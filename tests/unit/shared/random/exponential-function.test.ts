import { describe, expect, it } from 'vitest';
import { exp, log } from '../../../../shared/random/exponential-function.ts';

/** Evenly spread from `low` to `high`, without round numbers among them. */
function points(low: number, high: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => low + ((i + 0.371) / count) * (high - low));
}

const worst = (errors: readonly number[]): number => errors.reduce((a, b) => (b > a ? b : a), 0);

describe('exp', () => {
  it('agrees with the platform within 1e-14 where service times are computed', () => {
    expect(worst(points(-30, 30, 200_000).map((x) => Math.abs(exp(x) / Math.exp(x) - 1)))).toBeLessThan(1e-14);
  });

  it('agrees within 2e-13 over the whole range of doubles', () => {
    expect(worst(points(-707, 709, 200_000).map((x) => Math.abs(exp(x) / Math.exp(x) - 1)))).toBeLessThan(2e-13);
  });

  it('is exact at 0 and ends sanely', () => {
    expect(exp(0)).toBe(1);
    expect(exp(-0)).toBe(1);
    expect(exp(-709)).toBe(0);
    expect(exp(-Infinity)).toBe(0);
    expect(exp(710)).toBe(Infinity);
    expect(exp(Infinity)).toBe(Infinity);
    expect(exp(NaN)).toBeNaN();
  });

  it('rises from each point to the next at the edges of its table', () => {
    for (let step = -2000; step < 2000; step += 1) {
      const edge = ((step + 0.5) * Math.LN2) / 256;
      expect(exp(edge + 1e-12)).toBeGreaterThan(exp(edge - 1e-12));
    }
  });
});

describe('log', () => {
  it('agrees with the platform within 1e-15 of the larger of 1 and the value', () => {
    const errors = points(-700, 700, 100_000).map((y) => Math.abs(log(Math.exp(y)) - Math.log(Math.exp(y))) / Math.max(1, Math.abs(y)));
    expect(worst(errors)).toBeLessThan(1e-15);
  });

  it('keeps its relative accuracy near 1, where the logarithm vanishes', () => {
    for (const d of [1e-3, -1e-3, 1e-9, -1e-9, 1e-15]) expect(log(1 + d) / Math.log(1 + d)).toBeCloseTo(1, 14);
    expect(log(1)).toBe(0);
  });

  it('ends sanely', () => {
    expect(log(0)).toBe(-Infinity);
    expect(log(Infinity)).toBe(Infinity);
    expect(log(-1)).toBeNaN();
    expect(log(NaN)).toBeNaN();
    expect(log(5e-324)).toBeCloseTo(-744.4400719213812, 12);
  });
});
