import erfc from '@stdlib/math-base-special-erfc';
import fc from 'fast-check';
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';
import { mean, sampleCorrelation } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { RandomStream } from '../../../../shared/random/random-stream.ts';
import { chiSquaredCritical, chiSquaredUniform, correlationCritical, kolmogorovSmirnov } from '../../../support/goodness-of-fit.ts';

const stream = () => new RandomStream([0x0123_4567, -0x7654_3211, 0x2468_ace0, 0x1357_9bdf]);
const normalCdf = (z: number) => erfc(-z / Math.SQRT2) / 2;
const draw = (count: number, next: () => number) => Float64Array.from({ length: count }, next);

/** Moments about 0 of a sample. */
function moment(sample: Float64Array, power: number): number {
  return sample.reduce((sum, x) => sum + x ** power, 0) / sample.length;
}

describe('RandomStream', () => {
  it("draws the very numbers of pure-rand's xoroshiro128+", () => {
    fc.assert(
      fc.property(fc.tuple(fc.integer(), fc.integer(), fc.integer(), fc.integer()), (state) => {
        fc.pre(state.some((word) => word !== 0));
        const reference = xoroshiro128plusFromState(state);
        const ours = new RandomStream(state);
        for (let i = 0; i < 200; i += 1) expect(ours.bits()).toBe(reference.next());
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it('goes on from a saved state exactly, whatever was drawn before', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('bits', 'uniform', 'exponential', 'normal'), { maxLength: 300 }), (draws) => {
        const original = stream();
        for (const kind of draws) original[kind]();
        const restored = new RandomStream([1, 2, 3, 4]);
        restored.restore(original.save());
        for (const kind of [...draws, 'normal', 'exponential', 'uniform', 'bits'] as const) expect(restored[kind]()).toBe(original[kind]());
      }),
      { seed: 2 },
    );
  });

  it('refuses the one state at which the generator stands still', () => {
    expect(() => new RandomStream([0, 0, 0, 0])).toThrow('four zeros');
  });
});

describe('fillBits', () => {
  it('draws what bits would, and leaves the stream where that would', () => {
    const block = new Int32Array(1000);
    const inBlock = stream();
    inBlock.fillBits(block);
    const oneByOne = stream();
    expect([...block]).toEqual(Array.from(block, () => oneByOne.bits()));
    expect(inBlock.save()).toEqual(oneByOne.save());
  });
});

describe('bits', () => {
  it('fill every value of the highest byte alike, and every single bit is set half of the time', () => {
    const from = stream();
    const n = 1_000_000;
    const highest = new Float64Array(n);
    const set = new Float64Array(32);
    for (let i = 0; i < n; i += 1) {
      const bits = from.bits();
      highest[i] = (bits >>> 24) / 256;
      for (let bit = 0; bit < 32; bit += 1) set[bit]! += (bits >>> bit) & 1;
    }
    const fit = chiSquaredUniform(highest, 256);
    expect(fit.statistic).toBeLessThan(fit.critical);
    const deviations = set.reduce((sum, count) => sum + ((count - n / 2) / Math.sqrt(n / 4)) ** 2, 0);
    expect(deviations).toBeLessThan(chiSquaredCritical(32));
  });
});

describe('uniform', () => {
  const sample = draw(
    1_000_000,
    (
      (from) => () =>
        from.uniform()
    )(stream()),
  );

  it('lies strictly between 0 and 1 even at the ends of the generator', () => {
    for (const [words, expected] of [
      [[0, 0], 2 ** -53],
      [[-1, -1], 1 - 2 ** -53],
    ] as const) {
      const fixed = new RandomStream([1, 2, 3, 4]);
      const remaining: number[] = [...words];
      fixed.bits = () => remaining.shift()!;
      expect(fixed.uniform()).toBe(expected);
    }
  });

  it('has the mean 1/2, the variance 1/12, and the right distribution', () => {
    const n = sample.length;
    expect(Math.abs(moment(sample, 1) - 1 / 2)).toBeLessThan(3.29 * Math.sqrt(1 / 12 / n));
    expect(Math.abs(moment(sample, 2) - 1 / 3)).toBeLessThan(3.29 * Math.sqrt(4 / 45 / n));
    const distance = kolmogorovSmirnov(sample, (x) => x);
    expect(distance.statistic).toBeLessThan(distance.critical);
    const fit = chiSquaredUniform(sample, 1000);
    expect(fit.statistic).toBeLessThan(fit.critical);
  });

  it('does not depend on the numbers before it: lags 1 to 10, and pairs fill the square', () => {
    const all = [...sample.subarray(0, 200_000)];
    for (let lag = 1; lag <= 10; lag += 1) {
      const correlation = sampleCorrelation(all.slice(0, -lag), all.slice(lag));
      expect(Math.abs(correlation)).toBeLessThan(correlationCritical(all.length - lag));
    }
    const pairs = Float64Array.from({ length: 500_000 }, (_, i) => (Math.floor(sample[2 * i]! * 32) + sample[2 * i + 1]!) / 32);
    const fit = chiSquaredUniform(pairs, 1024);
    expect(fit.statistic).toBeLessThan(fit.critical);
  });
});

const exponentials = {
  cdf: (x: number) => -Math.expm1(-x),
  upper: (x: number) => Math.exp(-x),
  moments: [1, 2, 6, 24],
  // Moments of twice the order, for the standard error.
  squares: [2, 24, 720, 40_320],
  tails: [3, 7.69711747013105, 9],
};

const normals = {
  cdf: normalCdf,
  upper: (x: number) => normalCdf(-x),
  moments: [0, 1, 0, 3],
  squares: [1, 3, 15, 105],
  tails: [2, 3, 3.654152885361009, 4],
};

/** As the arrivals are drawn: 256 at a time. */
function drawBlocks(count: number, fill: (into: Float64Array, bits: Int32Array) => void): Float64Array {
  const all = new Float64Array(count);
  for (let start = 0; start < count; start += 256) fill(all.subarray(start, start + 256), new Int32Array(Math.min(256, count - start)));
  return all;
}

const n = 2_000_000;

describe.each([
  { name: 'exponential', ...exponentials, sample: ((from) => draw(n, () => from.exponential()))(stream()) },
  { name: 'normal', ...normals, sample: ((from) => draw(n, () => from.normal()))(stream()) },
  {
    name: 'fillExponentials',
    ...exponentials,
    sample: ((from) => drawBlocks(n, (into, bits) => from.fillExponentials(into, bits)))(stream()),
  },
  { name: 'fillNormals', ...normals, sample: ((from) => drawBlocks(n, (into, bits) => from.fillNormals(into, bits)))(stream()) },
])('$name', ({ cdf, upper, moments, squares, tails, sample }) => {
  it('has the first four moments', () => {
    moments.forEach((expected, index) => {
      const standardError = Math.sqrt((squares[index]! - expected ** 2) / n);
      expect(Math.abs(moment(sample, index + 1) - expected)).toBeLessThan(3.29 * standardError);
    });
  });

  it('has the right distribution, in the body, across the edges of the layers, and in the tail', () => {
    const distance = kolmogorovSmirnov(sample, cdf);
    expect(distance.statistic).toBeLessThan(distance.critical);
    const fit = chiSquaredUniform(sample.map(cdf), 2000);
    expect(fit.statistic).toBeLessThan(fit.critical);
    for (const bound of tails) {
      const expected = n * upper(bound);
      const beyond = sample.reduce((count, x) => count + +(x > bound), 0);
      expect(Math.abs(beyond - expected)).toBeLessThan(3.29 * Math.sqrt(expected));
    }
  });

  it('does not depend on the numbers before it', () => {
    const all = [...sample.subarray(0, 200_000)];
    for (let lag = 1; lag <= 5; lag += 1) {
      expect(Math.abs(sampleCorrelation(all.slice(0, -lag), all.slice(lag)))).toBeLessThan(correlationCritical(all.length - lag));
    }
  });
});

describe('normal', () => {
  it('is symmetrical: as many below 0 as above, and as far', () => {
    const from = stream();
    const sample = draw(1_000_000, () => from.normal());
    const below = sample.filter((z) => z < 0);
    expect(Math.abs(below.length - 500_000)).toBeLessThan(3.29 * 500);
    const difference = mean(Array.from(below, (z) => -z)) - mean(Array.from(sample.filter((z) => z > 0)));
    expect(Math.abs(difference)).toBeLessThan(3.29 * Math.sqrt((1 - 2 / Math.PI) / 250_000));
  });

  it('has a tail of the right shape beyond the last layer', () => {
    const from = stream();
    const start = 3.654152885361009;
    const tail: number[] = [];
    for (let i = 0; i < 20_000_000; i += 1) {
      const z = Math.abs(from.normal());
      if (z > start) tail.push(z);
    }
    const fit = kolmogorovSmirnov(tail, (z) => 1 - normalCdf(-z) / normalCdf(-start));
    expect(tail.length).toBeGreaterThan(4500);
    expect(fit.statistic).toBeLessThan(fit.critical);
  });
});
