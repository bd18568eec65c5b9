import fc from 'fast-check';
import { sampleCorrelation } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { keyedBits, keyedUniform, keyedUniformOf, purposeCode } from '../../../../shared/random/keyed-uniform.ts';
import { streamFor } from '../../../../shared/random/stream-for.ts';
import { chiSquaredUniform, correlationCritical, kolmogorovSmirnov } from '../../../support/goodness-of-fit.ts';

const n = 200_000;
const keysOf = {
  'counted up from 0': (i: number) => i,
  'multiples of 65,536': (i: number) => i * 65_536,
  'above 2^32': (i: number) => 2 ** 40 + i * 4_294_967_296,
  'random, with their sign': (
    (stream) => () =>
      stream.bits()
  )(streamFor(1, 'key', 0)),
};

describe('keyedUniform', () => {
  it('gives these numbers, on every machine and in every version until the engine version is raised', () => {
    expect([keyedUniform(0, 'refusal'), keyedUniform(1, 'refusal'), keyedUniform(1, 'refusal', 1), keyedUniform(-1, 'uptake')]).toEqual([
      0.3556059624971478, 0.11139618214786207, 0.4586298799769032, 0.2574196298145345,
    ]);
  });

  it('depends on nothing but its arguments, and lies between 0 and 1', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.string(), fc.nat(), (key, purpose, index) => {
        const u = keyedUniform(key, purpose, index);
        expect(u).toBeGreaterThan(0);
        expect(u).toBeLessThan(1);
        expect(keyedUniform(key, purpose, index)).toBe(u);
        expect(keyedUniformOf(key, purposeCode(purpose), index)).toBe(u);
      }),
      { seed: 5 },
    );
  });

  it.each(Object.entries(keysOf))('is uniform over keys %s, whatever purpose and index', (_, keyOf) => {
    for (const [purpose, index] of [
      ['refusal', 0],
      ['uptake', 0],
      ['refusal', 1],
      ['', 1000],
    ] as const) {
      const sample = Array.from({ length: n }, (__, i) => keyedUniform(keyOf(i), purpose, index));
      const distance = kolmogorovSmirnov(sample, (x) => x);
      expect(distance.statistic).toBeLessThan(distance.critical);
      const fit = chiSquaredUniform(sample, 500);
      expect(fit.statistic).toBeLessThan(fit.critical);
    }
  });

  const neighbors: Record<string, (i: number) => number> = {
    'the next key': (i) => keyedUniform(i + 1, 'refusal'),
    'another purpose': (i) => keyedUniform(i, 'uptake'),
    'a similar purpose': (i) => keyedUniform(i, 'refusam'),
    'the next index': (i) => keyedUniform(i, 'refusal', 1),
    'key and index together': (i) => keyedUniform(i + 1, 'refusal', i),
    'the opposite sign': (i) => keyedUniform(-i - 1, 'refusal'),
    'one high bit': (i) => keyedUniform(i ^ 0x4000_0000, 'refusal'),
    'a key 2^32 higher': (i) => keyedUniform(i + 2 ** 32, 'refusal'),
  };

  it.each(Object.entries(neighbors))('does not follow %s: no correlation, and pairs fill the square', (_, neighbor) => {
    const base = Array.from({ length: n }, (__, i) => keyedUniform(i, 'refusal'));
    const other = Array.from({ length: n }, (__, i) => neighbor(i));
    expect(Math.abs(sampleCorrelation(base, other))).toBeLessThan(correlationCritical(n));
    const fit = chiSquaredUniform(
      base.map((u, i) => (Math.floor(u * 16) + other[i]!) / 16),
      256,
    );
    expect(fit.statistic).toBeLessThan(fit.critical);
  });

  it('changes half of its bits when any one bit of the key changes', () => {
    const bitsOf = (u: number) => Math.floor(u * 2 ** 32);
    for (let bit = 0; bit < 32; bit += 1) {
      let changed = 0;
      for (let key = 0; key < 2000; key += 1) {
        let difference = bitsOf(keyedUniform(key, 'refusal')) ^ bitsOf(keyedUniform(key ^ (1 << bit), 'refusal'));
        for (; difference !== 0; difference &= difference - 1) changed += 1;
      }
      expect(changed / 2000 / 32).toBeGreaterThan(0.49);
      expect(changed / 2000 / 32).toBeLessThan(0.51);
    }
  });
});

describe('keyedBits', () => {
  it('are whole numbers below 2^32, uniform over counted and over random keys', () => {
    const stream = streamFor(2, 'key', 0);
    for (const keyOf of [(i: number) => i, () => stream.bits()]) {
      const sample = Array.from({ length: n }, (_, i) => keyedBits(keyOf(i), purposeCode('refusal')));
      expect(sample.every((bits) => Number.isInteger(bits) && bits >= 0 && bits < 2 ** 32)).toBe(true);
      const fit = chiSquaredUniform(
        sample.map((bits) => bits / 2 ** 32),
        500,
      );
      expect(fit.statistic).toBeLessThan(fit.critical);
    }
  });

  it('follow neither the next key, nor another purpose, nor the uniform of the same key and purpose', () => {
    const purpose = purposeCode('refusal');
    const base = Array.from({ length: n }, (_, i) => keyedBits(i, purpose) / 2 ** 32);
    const others = [
      base.map((_, i) => keyedBits(i + 1, purpose) / 2 ** 32),
      base.map((_, i) => keyedBits(i, purposeCode('uptake')) / 2 ** 32),
      base.map((_, i) => keyedUniformOf(i, purpose)),
    ];
    for (const other of others) {
      expect(Math.abs(sampleCorrelation(base, other))).toBeLessThan(correlationCritical(n));
      const fit = chiSquaredUniform(
        base.map((u, i) => (Math.floor(u * 16) + other[i]!) / 16),
        256,
      );
      expect(fit.statistic).toBeLessThan(fit.critical);
    }
  });
});
