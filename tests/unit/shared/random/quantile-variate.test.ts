import erfc from '@stdlib/math-base-special-erfc';
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exp } from '../../../../shared/random/exponential-function.ts';
import { quantileVariate } from '../../../../shared/random/quantile-variate.ts';
import { largestCv, type ServiceTime } from '../../../../shared/random/service-time.ts';
import { streamFor } from '../../../../shared/random/stream-for.ts';
import { kolmogorovSmirnov } from '../../../support/goodness-of-fit.ts';

const below = (z: number) => erfc(-z / Math.SQRT2) / 2;

/** From -limit to limit, without nodes of the tables among them. */
function lucks(limit: number, count = 4001): number[] {
  return Array.from({ length: count }, (_, i) => ((2 * i) / (count - 1) - 1) * limit * 0.99991);
}

/** Mean and coefficient of variation by integrating over luck: the trapezoid rule is as good as exact for such bells. */
function momentsOf(atNormal: (z: number) => number, step = 1 / 256): { mean: number; cv: number } {
  let weight = 0;
  let first = 0;
  let second = 0;
  for (let z = -12; z <= 12; z += step) {
    const density = Math.exp((-z * z) / 2);
    const x = atNormal(z);
    weight += density;
    first += density * x;
    second += density * x * x;
  }
  const mean = first / weight;
  return { mean, cv: Math.sqrt(Math.max(0, second / weight - mean * mean)) / mean };
}

/** Gamma with a whole number as shape: sums of exponentials, whose distribution function has a closed form. Relative distance of x in luck's probability. */
function erlangError(shape: number, x: number, z: number): number {
  const terms = z > 0 ? { from: 0, to: shape } : { from: shape, to: shape + 3000 };
  let logFactorial = 0;
  let probability = 0;
  let density = 0;
  for (let i = 0; i < terms.to; i += 1) {
    if (i > 0) logFactorial += Math.log(i);
    const term = Math.exp(i * Math.log(x) - x - logFactorial);
    if (i === shape - 1) density = term;
    if (i >= terms.from) probability += term;
  }
  return Math.abs(probability - below(-Math.abs(z))) / density / x;
}

describe('quantileVariate against exact quantiles', () => {
  const exact: readonly [ServiceTime, (z: number) => number, number][] = [
    [{ distribution: 'exponential', mean: 10, cv: 1 }, (z) => (z > 0 ? -10 * Math.log(below(-z)) : -10 * Math.log1p(-below(z))), 1e-8],
    [{ distribution: 'exponential', mean: 10, cv: 0.7, minimum: 3 }, (z) => 3 - 7 * Math.log(below(-z)), 1e-8],
    [{ distribution: 'uniform', mean: 10, cv: 1 / Math.sqrt(3) }, (z) => 20 * below(z), 1e-8],
    [{ distribution: 'uniform', mean: 10, cv: 0.1, minimum: 5 }, (z) => 10 + Math.sqrt(3) * (below(z) - below(-z)), 1e-8],
    [
      { distribution: 'triangular', mean: 10, cv: 1 / Math.sqrt(6) },
      (z) => (z < 0 ? 20 * Math.sqrt(below(z) / 2) : 20 - 20 * Math.sqrt(below(-z) / 2)),
      1e-8,
    ],
    [{ distribution: 'lognormal', mean: 10, cv: 0.5 }, (z) => (10 / Math.sqrt(1.25)) * Math.exp(Math.sqrt(Math.log(1.25)) * z), 1e-13],
    [
      { distribution: 'lognormal', mean: 10, cv: 3, minimum: 4 },
      (z) => 4 + (6 / Math.sqrt(26)) * Math.exp(Math.sqrt(Math.log(26)) * z),
      1e-13,
    ],
    // Shape 1/2 is half the square of a normal: its quantile follows from the normal's.
    [{ distribution: 'gamma', mean: 10, cv: Math.SQRT2 }, (z) => 10 * normalQuantile((1 - below(z)) / 2, 0, 1) ** 2, 1e-6],
  ];

  it.each(exact)('%j', (time, quantile, tolerance) => {
    const variate = quantileVariate(time);
    const limit = time.distribution === 'gamma' ? 4 : 8;
    for (const z of lucks(limit)) expect(Math.abs(variate.atNormal(z) / quantile(z) - 1)).toBeLessThan(tolerance);
  });

  it.each([1, 2, 4, 25, 100, 400, 600, 2500, 10_000])('gamma with the shape %i, far into both tails', (shape) => {
    const variate = quantileVariate({ distribution: 'gamma', mean: shape, cv: 1 / Math.sqrt(shape) });
    for (const z of lucks(6, 101)) expect(erlangError(shape, variate.atNormal(z), z)).toBeLessThan(1e-7);
  });

  it.each([2, 3, 5, 10])('gamma with the coefficient of variation %d, by its density: the slope in luck is phi(z) / f(x)', (cv) => {
    const shape = 1 / cv ** 2;
    const variate = quantileVariate({ distribution: 'gamma', mean: shape, cv });
    // Between two lucks the probability gained, integrated from the density in ln x by Simpson's rule, is that of the normal.
    for (const z of lucks(4, 81)) {
      // With the largest spread the lowest times are zeros to the last digit of a double.
      if (variate.atNormal(z) < 1e-200) continue;
      const from = Math.log(variate.atNormal(z));
      const to = Math.log(variate.atNormal(z + 0.05));
      const pieces = 64;
      let sum = 0;
      for (let i = 0; i <= pieces; i += 1) {
        const logX = from + ((to - from) * i) / pieces;
        sum += (i === 0 || i === pieces ? 1 : i % 2 === 1 ? 4 : 2) * Math.exp(shape * logX - Math.exp(logX));
      }
      const gained = (sum * (to - from)) / pieces / 3 / gammaFunction(shape);
      const expected = z > 0 ? below(-z) - below(-z - 0.05) : below(z + 0.05) - below(z);
      expect(Math.abs(gained / expected - 1)).toBeLessThan(2e-5);
    }
  });
});

describe('quantileVariate', () => {
  const times: readonly Exclude<ServiceTime, { distribution: 'empirical' }>[] = [
    { distribution: 'constant', mean: 10, cv: 0 },
    { distribution: 'exponential', mean: 30, cv: 1 },
    { distribution: 'exponential', mean: 30, cv: 0.8, minimum: 6 },
    { distribution: 'lognormal', mean: 12, cv: 0.4 },
    { distribution: 'lognormal', mean: 75, cv: 0.8, minimum: 20 },
    { distribution: 'gamma', mean: 45, cv: 0.02 },
    { distribution: 'gamma', mean: 45, cv: 0.7 },
    { distribution: 'gamma', mean: 45, cv: 2, minimum: 5 },
    { distribution: 'uniform', mean: 40, cv: 0.5 },
    { distribution: 'uniform', mean: 40, cv: 0.2, minimum: 10 },
    { distribution: 'triangular', mean: 40, cv: 0.4 },
    { distribution: 'triangular', mean: 40, cv: 0.1, minimum: 25 },
  ];

  it.each(times)('has the mean and the coefficient of variation asked for: %j', (time) => {
    const variate = quantileVariate(time);
    const { mean, cv } = momentsOf((z) => variate.atNormal(z));
    expect(mean / time.mean).toBeCloseTo(1, 6);
    expect(cv).toBeCloseTo(time.cv, 6);
    expect(variate.mean).toBe(time.mean);
    expect(variate.cv).toBeCloseTo(time.cv, 12);
  });

  it.each(times)('rises with luck, from its minimum on: %j', (time) => {
    const variate = quantileVariate(time);
    const minimum = time.minimum ?? 0;
    const values = lucks(12, 2001).map((z) => variate.atNormal(z));
    values.forEach((value, i) => expect(value).toBeGreaterThanOrEqual(i === 0 ? minimum : values[i - 1]!));
    expect(values.every(Number.isFinite)).toBe(true);
  });

  const lognormal = (x: number) => below((Math.log(x / 12) + Math.log(1.16) / 2) / Math.sqrt(Math.log(1.16)));
  const distributions: readonly [ServiceTime, (x: number) => number][] = [
    [{ distribution: 'lognormal', mean: 12, cv: 0.4 }, lognormal],
    [{ distribution: 'lognormal', mean: 15, cv: 0.32, minimum: 3 }, (x) => lognormal(x - 3)],
    [{ distribution: 'exponential', mean: 30, cv: 0.8, minimum: 6 }, (x) => -Math.expm1(-(x - 6) / 24)],
    [{ distribution: 'gamma', mean: 20, cv: Math.SQRT1_2 }, (x) => 1 - Math.exp(-x / 10) * (1 + x / 10)],
    [{ distribution: 'uniform', mean: 10, cv: 0.2 }, (x) => 0.5 + (x - 10) / (4 * Math.sqrt(3))],
    [{ distribution: 'triangular', mean: 6, cv: 1 / Math.sqrt(6) }, (x) => (x < 6 ? (x * x) / 72 : 1 - (12 - x) ** 2 / 72)],
  ];

  it.each(distributions)('has the distribution %j when luck is normal', (time, cdf) => {
    const variate = quantileVariate(time);
    const stream = streamFor(11, JSON.stringify(time), 0);
    const fit = kolmogorovSmirnov(
      Float64Array.from({ length: 300_000 }, () => variate.atNormal(stream.normal())),
      cdf,
    );
    expect(fit.statistic).toBeLessThan(fit.critical);
  });

  it('is constant to the last digit where there is no spread', () => {
    for (const time of [
      { distribution: 'constant', mean: 0.1, cv: 0 },
      { distribution: 'gamma', mean: 0.1, cv: 0 },
      { distribution: 'exponential', mean: 0.1, cv: 0, minimum: 0.1 },
    ] as const) {
      for (const z of [-40, -1, 0, 3, 40]) expect(quantileVariate(time).atNormal(z)).toBe(0.1);
    }
  });

  it('hands out the numbers of its line where it has one', () => {
    for (const time of times) {
      const variate = quantileVariate(time);
      const { line } = variate;
      expect(line === undefined).toBe(time.distribution !== 'lognormal' && time.distribution !== 'constant');
      if (line !== undefined) expect(line.offset + line.scale * exp(line.sigma * 1.3)).toBe(variate.atNormal(1.3));
    }
  });

  it('gives the observations themselves, each to its share of luck', () => {
    const variate = quantileVariate({ distribution: 'empirical', observations: [40, 10, 10, 20] });
    expect(variate.mean).toBe(20);
    expect(variate.cv).toBeCloseTo(Math.sqrt(150) / 20, 14);
    const at = (p: number) => variate.atNormal(normalQuantile(p, 0, 1));
    expect([0.001, 0.249, 0.251, 0.499, 0.501, 0.749, 0.751, 0.999].map(at)).toEqual([10, 10, 10, 10, 20, 20, 40, 40]);
    expect([variate.atNormal(-40), variate.atNormal(40)]).toEqual([10, 40]);
    const stream = streamFor(5, 'empirical', 0);
    const counts = { 10: 0, 20: 0, 40: 0 };
    for (let i = 0; i < 100_000; i += 1) counts[variate.atNormal(stream.normal()) as 10 | 20 | 40] += 1;
    for (const [value, share] of [
      [10, 0.5],
      [20, 0.25],
      [40, 0.25],
    ] as const) {
      expect(Math.abs(counts[value] / 100_000 - share)).toBeLessThan(3.29 * Math.sqrt((share * (1 - share)) / 100_000));
    }
  });

  it('exists for every combination that the predicate allows, with those moments', () => {
    const families = fc.constantFrom('lognormal' as const, 'gamma' as const, 'uniform' as const, 'triangular' as const);
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        families,
        fc.double({ min: 0.01, max: 86_400, noNaN: true }),
        share,
        share,
        (distribution, mean, minimumShare, cvShare) => {
          const minimum = mean * minimumShare;
          const cv = Math.min(5, largestCv({ distribution, mean, cv: 0, minimum })) * cvShare;
          const variate = quantileVariate({ distribution, mean, cv, minimum });
          const lowest = variate.atNormal(-8);
          expect(lowest).toBeGreaterThanOrEqual(minimum * (1 - 1e-9));
          expect(variate.atNormal(8)).toBeGreaterThanOrEqual(lowest);
          expect(variate.cv).toBe(cv);
        },
      ),
      { seed: 6, numRuns: 300 },
    );
  });

  it('throws on what cannot be, with the values', () => {
    expect(() => quantileVariate({ distribution: 'uniform', mean: 10, cv: 0.6 })).toThrow(/cv-too-large.*0\.6/);
    expect(() => quantileVariate({ distribution: 'triangular', mean: 10, cv: 0.5 })).toThrow(/0\.5/);
    expect(() => quantileVariate({ distribution: 'gamma', mean: 10, cv: 0.5, minimum: 12 })).toThrow(/minimum-above-mean.*12/);
    expect(() => quantileVariate({ distribution: 'empirical', observations: [] })).toThrow('no-observations');
  });
});

/** By Stirling's series after shifting the argument up; good to 1e-13. */
function gammaFunction(x: number): number {
  if (x < 12) return gammaFunction(x + 1) / x;
  return Math.sqrt((2 * Math.PI) / x) * (x / Math.E) ** x * Math.exp(1 / (12 * x) - 1 / (360 * x ** 3) + 1 / (1260 * x ** 5));
}
