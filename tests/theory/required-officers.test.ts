// The officers required keep the pledge in the simulation, and one fewer does not: on a steady day, where the formula should hold.

import { describe, expect, it } from 'vitest';
import { GrowingRun } from '../../shared/experiment/growing-run.ts';
import { runReplication } from '../../shared/model/run-replication.ts';
import type { RunReport } from '../../shared/report/run-report.ts';
import { runReportOf } from '../../shared/report/run-report-of.ts';
import type { Scenario } from '../../shared/scenario/schema/scenario-schema.ts';
import type { ServiceTime } from '../../shared/scenario/schema/primitives-schema.ts';
import { counters, exponential, scenario, withPassengers } from '../support/scenario-builder.ts';

const pledge = { id: 'pledge', direction: 'departure' as const, groups: ['resident' as const], share: 0.9, withinMinutes: 0.5 };

/** 12 officers' worth of work all day: 25,920 passengers of 40 s. */
function steadyDay(servers: number, time: ServiceTime): Scenario {
  const base = scenario([counters('desks', servers, time)], {
    targets: [pledge],
    run: { seed: 7, replications: 8, confidenceLevel: 0.95 },
  });
  return withPassengers(base, 25_920);
}

describe.each<{ name: string; time: ServiceTime }>([
  { name: 'exponential', time: exponential(40) },
  { name: 'lognormal', time: { distribution: 'lognormal', mean: 40, cv: 0.6 } },
])('officers required, $name services', ({ time }) => {
  const report = (servers: number) => reportOf(steadyDay(servers, time));
  const ample = report(20);
  const required = Math.round(median(ample.officers[0]!.required.map(({ mean }) => mean)));

  it('come from the work measured, which is that of the arrivals', () => {
    const { work } = ample.officers[0]!;
    const mean = work.mean.reduce((sum, value) => sum + value, 0) / work.mean.length;
    expect(mean).toBeGreaterThan(11.9);
    expect(mean).toBeLessThan(12.1);
  });

  it('keep the pledge, and one fewer does not', () => {
    const [kept, missed] = [report(required), report(required - 1)].map(({ verdicts }) => verdicts[0]!.serviceLevel);
    expect(kept!.mean + kept!.halfWidth).toBeGreaterThanOrEqual(pledge.share);
    expect(missed!.mean - missed!.halfWidth).toBeLessThan(pledge.share);
    expect(required).toBeGreaterThan(12);
  });
});

function reportOf(day: Scenario): RunReport {
  const run = new GrowingRun(day);
  run.add(Array.from({ length: run.most }, (_, replication) => runReplication(day, replication)));
  return runReportOf(day, run.soFar());
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!;
}
