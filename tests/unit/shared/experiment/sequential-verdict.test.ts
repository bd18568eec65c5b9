// When the verdict is decided, and which it is.

import { describe, expect, it } from 'vitest';
import { SequentialVerdict, verdictPlan, type VerdictRules } from '../../../../shared/experiment/sequential-verdict.ts';

const rules: VerdictRules = { better: 'more', threshold: 1, atLeast: 10, atMost: 60, confidenceLevel: 0.95 };

/** Takes differences of this mean that alternate by `spread`, until decided or the budget ends. */
function verdictOf(mean: number, spread: number, change: Partial<VerdictRules> = {}) {
  const verdict = new SequentialVerdict(verdictPlan({ ...rules, ...change }));
  for (let taken = 0; taken < rules.atMost && !verdict.decided; taken++) verdict.take(mean + (taken % 2 === 0 ? spread : -spread));
  return verdict.verdict();
}

describe('the verdict', () => {
  it.each([
    ['better by what matters', 3, 0.5, { status: 'better', matters: true }],
    ['worse by what matters', -3, 0.5, { status: 'worse', matters: true }],
    ['no difference that matters', 0, 0.1, { status: 'no-difference-that-matters', matters: false }],
    ['no difference that matters, though there is one', 0.5, 0.1, { status: 'no-difference-that-matters', matters: false }],
    ['better, but about as much as matters', 1, 0.3, { status: 'better', matters: false }],
    ['undecided at the end of the budget', 0.5, 5, { status: 'undecided', matters: false }],
  ] as const)('is %s', (_, mean, spread, expected) => {
    expect(verdictOf(mean, spread)).toMatchObject(expected);
  });

  it('turns round where less is better', () => {
    expect(verdictOf(-3, 0.5, { better: 'less' })).toMatchObject({ status: 'better', difference: { replications: 10 } });
    expect(verdictOf(-3, 0.5, { better: 'less' }).difference.mean).toBeCloseTo(-3, 9);
  });

  it('is looked for only at the looks planned', () => {
    const { looks, plannedLooks } = verdictOf(1.4, 1);
    expect(looks.map(({ replications }) => replications)).toEqual(plannedLooks.slice(0, looks.length));
    expect(looks.length).toBeGreaterThan(1);
  });

  it('counts a replication in which one side observed nothing, but learns nothing from it', () => {
    const verdict = new SequentialVerdict(verdictPlan(rules));
    for (let taken = 0; taken < 10; taken++) verdict.take(taken < 2 ? Number.NaN : 3);
    expect(verdict.verdict()).toMatchObject({ status: 'better', difference: { mean: 3, halfWidth: 0, replications: 8 } });
  });

  it('stays open where nothing at all was observed', () => {
    const verdict = new SequentialVerdict(verdictPlan(rules));
    for (let taken = 0; taken < 60; taken++) verdict.take(Number.NaN);
    expect(verdict.verdict().status).toBe('undecided');
    expect(verdict.interval.halfWidth).toBeNaN();
  });

  it('shows between looks an interval as wide as the next look asks for', () => {
    const verdict = new SequentialVerdict(verdictPlan(rules));
    for (let taken = 0; taken < 12; taken++) verdict.take(taken % 2 === 0 ? 11 : -10);
    const { looks } = verdict.verdict();
    expect(verdict.interval).toMatchObject({ replications: 12 });
    expect(looks).toHaveLength(1);
    expect(verdict.decided).toBe(false);
  });
});
