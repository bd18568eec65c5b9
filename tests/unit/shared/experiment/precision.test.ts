// When a run is precise enough to stop, and what its report says of it.

import { describe, expect, it } from 'vitest';
import { GrowingRun } from '../../../../shared/experiment/growing-run.ts';
import { goalReader, precisionLooks } from '../../../../shared/experiment/precision.ts';
import { runReportOf } from '../../../../shared/report/run-report-of.ts';
import type { PrecisionGoal } from '../../../../shared/scenario/schema/precision-schema.ts';
import type { Scenario } from '../../../../shared/scenario/schema/scenario-schema.ts';
import { madeUp, peak, pledge, tinyDay } from '../../../interval-coverage/made-up-days.ts';

function asking(goal: PrecisionGoal, { replications = 2, atMost = 100 } = {}): Scenario {
  return { ...tinyDay, run: { seed: 1, replications, confidenceLevel: 0.95, precision: { of: [goal], atMost } } };
}

function runOf(scenario: Scenario, of: 'peak' | 'pledge', value: (replication: number) => number): GrowingRun {
  const run = new GrowingRun(scenario);
  while (!run.complete) run.add([madeUp(run.replications, of, value(run.replications))]);
  return run;
}

const within = (halfWidth: number, relative = false): PrecisionGoal => ({ quantity: peak, halfWidth, relative });
/** 95 and 105 in turn: standard deviation 5. */
const around100 = (replication: number) => 100 + (replication % 2 === 0 ? 5 : -5);

describe('looks', () => {
  it('begin at thirty replications, or at as many as the scenario makes at least', () => {
    expect(precisionLooks(asking(within(1)))).toEqual([30, 37, 46, 57, 71, 88, 100]);
    expect(precisionLooks(asking(within(1), { replications: 60 }))).toEqual([60, 75, 100]);
    expect(precisionLooks(asking(within(1), { atMost: 30 }))).toEqual([30]);
  });

  it('are one without a precision: the number asked for', () => {
    expect(precisionLooks(tinyDay)).toEqual([tinyDay.run.replications]);
  });
});

describe('a run with a precision', () => {
  it('stops at the second look in a row at which it is precise enough', () => {
    // Student's 2.05 * 5.09 / sqrt(30) = 1.90 at 30 replications, 1.69 at 37 and 1.50 at 46.
    expect(runOf(asking(within(2)), 'peak', around100).replications).toBe(37);
    expect(runOf(asking(within(1.8)), 'peak', around100).replications).toBe(46);
  });

  it('goes to the end of its budget where it never is, and says so', () => {
    const scenario = asking(within(0.5));
    const run = runOf(scenario, 'peak', around100);
    expect(run.replications).toBe(100);
    const { identity } = runReportOf(scenario, run.soFar());
    expect(identity.precision).toMatchObject([{ met: false, allowed: 0.5, goal: { halfWidth: 0.5 } }]);
    expect(identity.precision?.[0]?.reach).toBeCloseTo(0.997, 2);
  });

  it('takes a relative goal g as g / (1 + g) of the mean', () => {
    const scenario = asking(within(0.02, true));
    const [state] = goalReader(scenario)(runOf(scenario, 'peak', around100).soFar());
    expect(state?.allowed).toBeCloseTo((0.02 / 1.02) * (state?.estimate.mean ?? 0), 9);
  });

  it('does not trust a share of which only a few days differ', () => {
    // One day in thirty at 0.99: as narrow as asked, but as skewed as can be.
    const scenario = asking({ quantity: pledge, halfWidth: 0.05, relative: false });
    const run = runOf(scenario, 'pledge', (replication) => (replication % 30 === 29 ? 0.99 : 1));
    expect(run.replications).toBe(100);
    expect(goalReader(scenario)(run.soFar())[0]).toMatchObject({ met: false });
  });

  it('needs a number to be there', () => {
    const run = runOf(asking(within(10)), 'peak', () => Number.NaN);
    expect(run.replications).toBe(100);
  });

  it('is not asked for where the scenario says nothing of it', () => {
    const report = runReportOf(tinyDay, runOf(tinyDay, 'peak', around100).soFar());
    expect(report.identity.precision).toBeUndefined();
  });
});
