// Every ready scenario is run for a day: everybody is cleared, and the day is one that could have been.

import { describe, expect, it } from 'vitest';
import { measureLayout } from '../../shared/model/measure-layout.ts';
import { runReplication } from '../../shared/model/run-replication.ts';
import { readyScenarios } from '../../shared/scenario/ready/ready-scenarios.ts';

/** The published counters cannot carry this day, as its notes say. */
const beyondItsCounters = 'heung-yuen-wai-record';

describe('a day of a ready scenario', () => {
  it.each(readyScenarios)('$id clears all who come and stay, within a wait that could have been', ({ id, kind, scenario, day }) => {
    const layout = measureLayout(scenario);
    const { measures } = runReplication(scenario, 0);
    const at = (place: number) => measures[place] || 0;
    let arrived = 0;
    for (const index of layout.directions.keys()) {
      arrived += at(layout.day(index, 'arrived'));
      const turnedBack = layout.balked === undefined ? 0 : at(layout.balked.day(index));
      const { examination } = layout;
      const refusedLanding =
        examination?.reasons.reduce((sum, _, reason) => sum + at(examination.outcome(index, reason, 'refusedLanding')), 0) ?? 0;
      expect(at(layout.day(index, 'cleared')) + turnedBack + refusedLanding).toBe(at(layout.day(index, 'arrived')));
    }
    // Four standard deviations of a Poisson number.
    if (scenario.demand.arrivals.kind === 'poisson') expect(Math.abs(arrived - day.passengers)).toBeLessThan(4 * Math.sqrt(day.passengers));
    const longest = Math.max(...layout.kinds.map((_, kind) => at(layout.dayWait(kind, 'p95'))));
    if (id === beyondItsCounters) expect(longest).toBeGreaterThan(3600);
    // An exercise may show what should never be.
    else expect(longest / 60).toBeLessThan(kind === 'exercise' ? 75 : 45);
  });
});
