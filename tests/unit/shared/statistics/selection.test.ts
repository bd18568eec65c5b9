// Selecting the best of several: the procedure by hand, ties, and how sure the bootstrap is.

import { describe, expect, it } from 'vitest';
import { streamFor } from '../../../../shared/random/stream-for.ts';
import { KimNelson } from '../../../../shared/statistics/kim-nelson.ts';
import { probabilityBest } from '../../../../shared/statistics/probability-best.ts';

const rules = { systems: 3, firstStage: 3, indifference: 1, confidence: 0.95 };

describe('the procedure of Kim and Nelson', () => {
  it('drops nobody within its first stage', () => {
    const procedure = new KimNelson(rules);
    procedure.take([100, 0, 0]);
    procedure.take([101, 1, 1]);
    expect(procedure.eliminatedAt).toEqual([undefined, undefined, undefined]);
    expect(procedure.decided).toBe(false);
  });

  it('drops who is behind by more than the variance of the pair allows', () => {
    // Differences 1 - 0: -9, -10, -11, variance 1; eta = ((0.05)^(-2/2) - 1) / 2 = 9.5, h2 = 38: allowed after three is (38 / 1 - 3) / 2 = 17.5.
    const procedure = new KimNelson(rules);
    for (const [i, value] of [9, 10, 11].entries()) procedure.take([10 + i, 10 + i - value, 10 + i - 5]);
    // 1 is 30 behind 0 and out; 2 is 15 behind 0, always by 5: without variance nothing is allowed, and it is out too.
    expect(procedure.eliminatedAt).toEqual([undefined, 3, 3]);
    expect(procedure.best).toBe(0);
    expect(procedure.decided).toBe(true);
  });

  it('goes on while a pair is close, and ends for certain', () => {
    const procedure = new KimNelson({ ...rules, systems: 2 });
    let taken = 0;
    while (!procedure.decided) procedure.take([taken % 2, ++taken % 2]);
    expect(taken).toBeGreaterThan(3);
    expect(taken).toBeLessThan(100);
  });

  it('takes the first of systems that are exactly alike', () => {
    const procedure = new KimNelson(rules);
    for (let i = 0; i < 3; i++) procedure.take([i, i, i - 2]);
    expect(procedure.best).toBe(0);
    expect(procedure.decided).toBe(true);
  });
});

describe('the probability of being best', () => {
  const stream = () => streamFor(1, 'test', 0);

  it('is certain where one is best in every row', () => {
    const values = [Float64Array.of(3, 4, 5), Float64Array.of(1, 2, 3)];
    expect(probabilityBest(values, 'more', stream())).toEqual([1, 0]);
    expect(probabilityBest(values, 'less', stream())).toEqual([0, 1]);
  });

  it('is shared by those who are alike', () => {
    const value = Float64Array.of(3, 4, 5);
    expect(probabilityBest([value, value.slice(), Float64Array.of(0, 0, 0)], 'more', stream())).toEqual([0.5, 0.5, 0]);
  });

  it('is about that of a normal mean difference', () => {
    // Differences 1, -0.2, 0.8, ...: mean 0.3, standard error 0.2, so about Phi(1.5) = 0.93.
    const noise = streamFor(2, 'noise', 0);
    const raw = Array.from({ length: 100 }, () => noise.normal());
    const mean = raw.reduce((sum, one) => sum + one, 0) / 100;
    const deviation = Math.sqrt(raw.reduce((sum, one) => sum + (one - mean) ** 2, 0) / 99);
    const shifted = Float64Array.from(raw, (one) => ((one - mean) / deviation) * 2 + 0.3);
    const [, best] = probabilityBest([new Float64Array(100), shifted], 'more', stream());
    expect(best).toBeGreaterThan(0.91);
    expect(best).toBeLessThan(0.955);
  });

  it('leaves out rows in which somebody observed nothing', () => {
    expect(probabilityBest([Float64Array.of(1, 9), Float64Array.of(2, Number.NaN)], 'more', stream())).toEqual([0, 1]);
    expect(probabilityBest([Float64Array.of(Number.NaN), Float64Array.of(1)], 'more', stream())).toEqual([Number.NaN, Number.NaN]);
  });
});
