import { sampleCorrelation } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import type { RandomStream } from '../../../../shared/random/random-stream.ts';
import { streamFor } from '../../../../shared/random/stream-for.ts';
import { chiSquaredUniform, correlationCritical } from '../../../support/goodness-of-fit.ts';

const uniforms = (stream: RandomStream, count: number) => Array.from({ length: count }, () => stream.uniform());

describe('streamFor', () => {
  it('gives these first numbers, on every machine and in every version until the engine version is raised', () => {
    const first = streamFor(20_250_418, 'arrivals/departure/resident', 0);
    expect(first.save()).toEqual([-1844589573, -1296703199, 1377989703, -1233009407]);
    expect([first.bits(), first.bits(), first.bits()]).toEqual([1765254690, 125706603, -2041557627]);
    expect([first.uniform(), first.exponential(), first.normal()]).toEqual([0.6851204275563151, 1.0508522164728493, -0.9447340545462308]);
    const thousandth = streamFor(20_250_418, 'arrivals/departure/resident', 1000);
    expect([thousandth.bits(), thousandth.uniform(), thousandth.exponential(), thousandth.normal()]).toEqual([
      -721865653, 0.8855732503915766, 4.108758992675084, -0.4495057586858044,
    ]);
  });

  it('gives the same stream for the same names, and another for any other seed, purpose or replication', () => {
    const states = new Set<string>();
    const names = [0, 1, 2, 65_536, 4_294_967_295, 2 ** 53 - 1].flatMap((seed) =>
      ['', 'a', 'b', 'ab', 'ba', 'arrivals', 'arrivals ', '到達'].flatMap((purpose) =>
        [0, 1, 2, 3, 10_000].map((replication) => ({ seed, purpose, replication })),
      ),
    );
    for (const { seed, purpose, replication } of names) {
      const state = streamFor(seed, purpose, replication).save();
      expect(streamFor(seed, purpose, replication).save()).toEqual(state);
      states.add(state.join());
    }
    expect(states.size).toBe(names.length);
  });

  it('does not let neighboring replications, seeds or purposes follow each other', () => {
    const n = 20_000;
    const base = uniforms(streamFor(7, 'service', 0), n);
    const others = [
      ...Array.from({ length: 12 }, (_, i) => streamFor(7, 'service', i + 1)),
      ...Array.from({ length: 6 }, (_, i) => streamFor(8 + i, 'service', 0)),
      ...['servicf', 'Service', 'service/1', 'ervice'].map((purpose) => streamFor(7, purpose, 0)),
    ];
    for (const other of others) {
      const sample = uniforms(other, n);
      for (const lag of [0, 1]) {
        const correlation = sampleCorrelation(base.slice(0, n - lag), sample.slice(lag));
        expect(Math.abs(correlation)).toBeLessThan(correlationCritical(n - lag));
      }
      const fit = chiSquaredUniform(
        sample.map((u, i) => (Math.floor(base[i]! * 16) + u) / 16),
        256,
      );
      expect(fit.statistic).toBeLessThan(fit.critical);
    }
  });

  it('spreads first numbers evenly over replications and over seeds', () => {
    for (const first of [
      Array.from({ length: 5000 }, (_, replication) => streamFor(1, 'arrivals', replication).uniform()),
      Array.from({ length: 5000 }, (_, seed) => streamFor(seed, 'arrivals', 0).uniform()),
    ]) {
      const fit = chiSquaredUniform(first, 50);
      expect(fit.statistic).toBeLessThan(fit.critical);
      expect(Math.abs(sampleCorrelation(first.slice(1), first.slice(0, -1)))).toBeLessThan(correlationCritical(first.length - 1));
    }
  });

  it('starts replications where no other one passes: no state of 200 streams comes up twice in 500 numbers', () => {
    const seen = new Set<string>();
    for (let replication = 0; replication < 200; replication += 1) {
      const stream = streamFor(3, 'arrivals', replication);
      for (let i = 0; i < 500; i += 1) {
        seen.add(stream.save().join());
        stream.bits();
      }
    }
    expect(seen.size).toBe(200 * 500);
  });

  it('refuses a seed that is not a non-negative whole number, and names it', () => {
    for (const wrong of [-1, 1.5, NaN, 2 ** 53]) expect(() => streamFor(wrong, 'arrivals', 0)).toThrow(String(wrong));
  });
});
