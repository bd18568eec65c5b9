// What the exercises about officers promise, they keep.

import { describe, expect, it } from 'vitest';
import { GrowingRun } from '../../../../shared/experiment/growing-run.ts';
import { runReplication } from '../../../../shared/model/run-replication.ts';
import { runReportOf } from '../../../../shared/report/run-report-of.ts';
import { breakAtTheWrongTime } from '../../../../shared/scenario/ready/staff-exercises.ts';
import type { Scenario } from '../../../../shared/scenario/schema.ts';

function reportOf(day: Scenario) {
  const run = new GrowingRun(day);
  run.add(Array.from({ length: run.most }, (_, replication) => runReplication(day, replication)));
  return runReportOf(day, run.soFar());
}

describe('a break at the wrong time', () => {
  const { scenario } = breakAtTheWrongTime;
  const earlier = structuredClone(scenario);
  earlier.teams![0]!.breaks[0]!.from = '09:00';
  const [noon, morning] = [reportOf(scenario), reportOf(earlier)];

  it('misses the target, and the same officers with the break at nine keep it', () => {
    expect(noon.verdicts[0]!.status).toBe('missed');
    expect(morning.verdicts[0]!.status).toBe('held');
    // Fewer officer-hours even: nobody is left to clear after the closing.
    expect(morning.banks[0]!.serverHours.mean).toBeLessThan(noon.banks[0]!.serverHours.mean);
  });

  it('shows as officers short at noon and nowhere once it is moved', () => {
    const statesAt = ({ officers, intervals }: typeof noon, hour: number) =>
      officers[0]!.states.filter((_, index) => intervals[index]! >= hour * 3600 && intervals[index]! < (hour + 2) * 3600);
    expect(statesAt(noon, 12).every((state) => state === 'short')).toBe(true);
    expect(morning.officers[0]!.states).not.toContain('short');
  });
});
