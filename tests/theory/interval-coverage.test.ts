// Short versions of the experiments of docs/coverage.md: promises kept on models whose truth is known. Each band is some three standard errors wide.

import { describe, expect, it } from 'vitest';
import { exponentially, gamma, normal, sharesNearOne } from '../interval-coverage/made-up-days.ts';
import { madeUpPrecision } from '../interval-coverage/precision-coverage.ts';
import { queueTheory } from '../interval-coverage/queue-days.ts';
import { madeUpSelection } from '../interval-coverage/selection-coverage.ts';
import { steadyCoverage } from '../interval-coverage/steady-coverage.ts';
import { madeUpLooks, madeUpVerdicts, queueVerdicts } from '../interval-coverage/verdict-coverage.ts';

describe('a run that stops when it is precise enough', () => {
  it.each([
    { numbers: normal, halfWidth: 3 },
    { numbers: gamma, halfWidth: 3 },
    { numbers: exponentially, halfWidth: 3 },
    { numbers: sharesNearOne(0.01, 0), halfWidth: 0.005 },
  ])('has an interval that holds the truth about 95 times in 100: $numbers.name', ({ numbers, halfWidth }) => {
    const row = madeUpPrecision(numbers, halfWidth, 300);
    expect(row.held).toBeGreaterThan(0.91);
    expect(row.held).toBeLessThan(0.985);
    expect(row.further?.['goal met']).toBe(1);
  });
});

describe('a comparison of two', () => {
  it('has intervals that hold the truth at all looks together about 95 times in 100', () => {
    const row = madeUpLooks(normal, 300);
    expect(row.held).toBeGreaterThan(0.91);
    expect(row.held).toBeLessThan(0.985);
  });

  it.each([
    { noise: normal, gain: 0.5, most: 0.09 },
    { noise: gamma, gain: 0.5, most: 0.09 },
    { noise: normal, gain: 0, most: 0.02 },
    { noise: normal, gain: 1, most: 0.02 },
  ])('is seldom wrong: $noise.name, true gain $gain where 0.5 matters', ({ noise, gain, most }) => {
    const row = madeUpVerdicts(noise, gain, 0.5, 200);
    expect(row.further?.['wrong']).toBeLessThan(most);
    expect(row.further?.['undecided']).toBe(0);
  });

  it('finds what a third desk gains in a queue, as theory knows it', () => {
    const gain = queueTheory(2).meanWait - queueTheory(3).meanWait;
    const row = queueVerdicts('third desk', 3, gain, 0.5, 40);
    expect(row.held).toBeGreaterThan(0.9);
    expect(row.further).toMatchObject({ better: 1, wrong: 0 });
  });
});

describe('a selection of the best', () => {
  it('keeps its guarantee where it is hardest to keep', () => {
    for (const [systems, shared] of [
      [3, 0.9],
      [5, 0],
    ] as const) {
      expect(madeUpSelection(systems, shared, 100).held).toBeGreaterThan(0.92);
    }
  });

  it('needs fewer replications the more luck is shared', () => {
    expect(madeUpSelection(3, 0.9, 30).replications).toBeLessThan(madeUpSelection(3, 0, 30).replications / 2);
  });
});

describe('a quarter-hour that goes on and on', () => {
  it('comes to the steady state of theory', () => {
    const row = steadyCoverage({ desks: 2, perHour: 60, meanService: 100 }, 20, 15);
    expect(row.further?.['mean / theory']).toBeGreaterThan(0.96);
    expect(row.further?.['mean / theory']).toBeLessThan(1.04);
    expect(row.held).toBeGreaterThan(0.75);
    expect(row.further?.['settled']).toBeGreaterThan(0.9);
  });
});
