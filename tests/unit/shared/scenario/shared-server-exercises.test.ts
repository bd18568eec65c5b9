// What the exercises about shared lanes and counters promise, they keep.

import { describe, expect, it } from 'vitest';
import { checkScenario } from '../../../../shared/scenario/check-scenario.ts';
import { countersThatFaceBothWays, lanesThatTurn } from '../../../../shared/scenario/ready/shared-server-exercises.ts';
import type { Scenario } from '../../../../shared/scenario/schema/scenario-schema.ts';
import { edited, reportOf } from '../../../support/report-of.ts';

/** Half of what is shared opened at either bank, all day. */
function halved(day: Scenario): Scenario {
  return edited(day, (draft) => {
    const [{ home, other, servers }] = draft.sharedServers as [NonNullable<Scenario['sharedServers']>[number]];
    delete draft.sharedServers;
    for (const bank of draft.banks) if (bank.id === home || bank.id === other) bank.timetable[0]!.open += servers / 2;
  });
}

describe.each([
  ['lanes that turn with the tide', lanesThatTurn.scenario],
  ['counters that face both ways', countersThatFaceBothWays.scenario],
])('%s', (_, scenario) => {
  const turned = reportOf(scenario);

  it('keep both pledges, which as many fixed ones miss', () => {
    expect(checkScenario(scenario)).toEqual([]);
    expect(turned.verdicts.map(({ status }) => status)).toEqual(['held', 'held']);
    expect(reportOf(halved(scenario)).verdicts.map(({ status }) => status)).toEqual(['missed', 'missed']);
  }, 60_000);

  it('change over, each serving nobody meanwhile', () => {
    const [{ day }] = turned.sharedServers as [NonNullable<typeof turned.sharedServers>[number]];
    expect(day.changeovers.mean).toBeGreaterThanOrEqual(6);
    expect(day.changingHours.mean).toBeCloseTo((day.changeovers.mean * 5) / 60, 1);
  });
});
