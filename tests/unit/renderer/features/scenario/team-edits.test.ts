// A bank of counters handed from its timetable to teams and back loses no desk on the way.

import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import { duplicateBank, removeBank } from '../../../../../renderer/features/scenario/banks/bank-edits.ts';
import { addBreak, addTeam, paintBank, removeTeam, staffBank } from '../../../../../renderer/features/scenario/teams/team-edits.ts';
import type { CounterBank } from '../../../../../shared/scenario/schema/bank-schema.ts';
import { checkScenario } from '../../../../../shared/scenario/check-scenario.ts';
import { readyScenarios } from '../../../../../shared/scenario/ready/ready-scenarios.ts';
import type { Scenario } from '../../../../../shared/scenario/schema/scenario-schema.ts';
import { plannedBanks } from '../../../../../shared/scenario/staffing/planned-banks.ts';

const day = readyScenarios[0]!.scenario;
const [residents, visitors] = day.banks.filter(({ kind }) => kind === 'counter').map(({ id }) => id) as [string, string];
const bankOf = (scenario: Scenario, id: string) => scenario.banks.find((bank) => bank.id === id) as CounterBank;
const errors = (scenario: Scenario) => checkScenario(scenario).filter(({ severity }) => severity === 'error');

describe('teams added to a scenario', () => {
  const staffed = produce(day, (draft) => {
    addTeam(draft, visitors);
  });

  it('staff the bank all day, with as many officers as its timetable opened desks at most', () => {
    const most = Math.max(...bankOf(day, visitors).timetable.map(({ open }) => open));
    expect(staffed.teams).toMatchObject([{ officers: most, shift: { from: '06:30', to: '24:00' }, staffs: [visitors] }]);
    expect(bankOf(staffed, visitors)).toMatchObject({ timetable: [], staffing: { minimum: 1, maximum: most } });
    expect(errors(staffed)).toEqual([]);
  });

  it('take a break in three turns that lies within the shift', () => {
    const paused = produce(staffed, (draft) => {
      addBreak(draft, 'team');
    });
    expect(errors(paused)).toEqual([]);
    const open = plannedBanks(paused)
      .find(({ id }) => id === visitors)!
      .timetable.map((step) => step.open);
    expect(Math.min(...open.slice(0, -1))).toBeLessThan(open[0]!);
  });

  it('leave what they came to as the timetable when the bank is painted again, and go', () => {
    const paused = produce(staffed, (draft) => {
      addBreak(draft, 'team');
    });
    const planned = plannedBanks(paused).find(({ id }) => id === visitors)!.timetable;
    const painted = produce(paused, (draft) => {
      paintBank(draft, visitors);
    });
    expect(bankOf(painted, visitors).timetable).toEqual(planned);
    expect(bankOf(painted, visitors).staffing).toBeUndefined();
    expect(painted.teams).toBeUndefined();
  });

  it('leave their desks to the bank when the last of them is removed', () => {
    const removed = produce(staffed, (draft) => {
      removeTeam(draft, 'team');
    });
    expect(bankOf(removed, visitors).timetable.length).toBeGreaterThan(0);
    expect(errors(removed)).toEqual([]);
  });

  it('staff on where one of two is removed', () => {
    const two = produce(staffed, (draft) => {
      addTeam(draft, visitors);
    });
    const one = produce(two, (draft) => {
      removeTeam(draft, 'team-2');
    });
    expect(two.teams).toHaveLength(2);
    expect(one).toEqual(staffed);
  });

  it('no longer staff a bank that is removed; a copy of it is opened by a timetable', () => {
    const both = produce(staffed, (draft) => {
      draft.teams![0]!.staffs.push(residents);
      staffBank(draft, residents);
    });
    const removed = produce(both, (draft) => {
      removeBank(draft, residents);
    });
    expect(removed.teams![0]!.staffs).toEqual([visitors]);
    const copied = produce(staffed, (draft) => {
      duplicateBank(draft, visitors, (name) => name);
    });
    expect(copied.banks.filter((bank) => bank.kind === 'counter' && bank.staffing !== undefined)).toHaveLength(1);
    expect(errors(copied)).toEqual([]);
  });
});
