// Teams of officers come to open desks: hand-counted quarter-hours, and what must hold of any teams.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quarterOf } from '../../../../shared/scenario/clock.ts';
import { post } from '../../../../shared/scenario/staffing/posting.ts';
import { plannedBanks } from '../../../../shared/scenario/staffing/planned-banks.ts';
import { staffedDesks } from '../../../../shared/scenario/staffing/staffed-desks.ts';
import type { Staffing, Team } from '../../../../shared/scenario/schema/team-schema.ts';
import { teams as arbitraryTeams, withTeams } from '../../../support/plain-model/arbitrary-teams.ts';
import { deskTimetable } from '../../../support/plain-model/desks-of-teams.ts';
import { constant, counters, scenario } from '../../../support/scenario-builder.ts';

const staffedBank = (id: string, staffing: Staffing) => counters(id, 0, constant(60), { timetable: [], staffing });

function team(id: string, officers: number, staffs: string[], change: Partial<Team> = {}): Team {
  return { id, name: { en: id, 'zh-Hant-HK': id }, officers, shift: { from: '08:00', to: '16:00' }, breaks: [], staffs, ...change };
}

describe('teams that staff counters', () => {
  it('open a desk for each officer from the beginning of the shift to its end', () => {
    const day = scenario([staffedBank('a', { minimum: 0, maximum: 10 })], { teams: [team('day', 4, ['a'])] });
    expect(plannedBanks(day)[0]!.timetable).toEqual([
      { from: '08:00', open: 4 },
      { from: '16:00', open: 0 },
    ]);
  });

  it('take their breaks in turns, the last turn with those who are left', () => {
    const breaks = [{ from: '12:00', minutes: 30, atOnce: 3 }];
    const day = scenario([staffedBank('a', { minimum: 0, maximum: 10 })], { teams: [team('day', 5, ['a'], { breaks })] });
    expect(plannedBanks(day)[0]!.timetable).toEqual([
      { from: '08:00', open: 5 },
      { from: '12:00', open: 2 },
      { from: '12:30', open: 3 },
      { from: '13:00', open: 5 },
      { from: '16:00', open: 0 },
    ]);
  });

  it('all go at once where turns are not said', () => {
    const breaks = [{ from: '12:00', minutes: 15 }];
    const day = scenario([staffedBank('a', { minimum: 0, maximum: 10 })], { teams: [team('day', 5, ['a'], { breaks })] });
    expect(plannedBanks(day)[0]!.timetable.slice(1, 3)).toEqual([
      { from: '12:00', open: 0 },
      { from: '12:15', open: 5 },
    ]);
  });

  it('never open more desks than the bank has; who has none is left over', () => {
    const day = scenario([staffedBank('a', { minimum: 0, maximum: 3 })], { teams: [team('day', 5, ['a'])] });
    expect(plannedBanks(day)[0]!.timetable[0]).toEqual({ from: '08:00', open: 3 });
    expect(staffedDesks(day).spare[0]![quarterOf('09:00')]).toBe(2);
  });

  it('leave banks with a timetable as they are', () => {
    const painted = counters('b', 2, constant(60));
    const day = scenario([staffedBank('a', { minimum: 0, maximum: 3 }), painted], { teams: [team('day', 5, ['a'])] });
    expect(plannedBanks(day)[1]).toBe(painted);
  });

  it('go to every bank up to its fewest desks before any gets more, then to each in turn', () => {
    const fewest = [
      { minimum: 1, maximum: 9 },
      { minimum: 2, maximum: 9 },
    ];
    expect(post([{ officers: 2, banks: [1, 0] }], fewest).at).toEqual([[0, 2]]);
    expect(post([{ officers: 6, banks: [0, 1] }], fewest).at).toEqual([[3, 3]]);
    expect(post([{ officers: 4, banks: [1, 0] }], fewest).at).toEqual([[1, 3]]);
  });

  it('let those who can go to one bank only choose before those who can go to several', () => {
    const banks = [
      { minimum: 2, maximum: 2 },
      { minimum: 2, maximum: 2 },
    ];
    const either = { officers: 2, banks: [0, 1] };
    expect(post([either, { officers: 2, banks: [0] }], banks).at).toEqual([
      [0, 2],
      [2, 0],
    ]);
  });

  it('come to what an officer-by-officer count comes to, and send nobody to two places', () => {
    fc.assert(
      fc.property(arbitraryTeams, (drawn) => {
        const day = scenario([], withTeams([counters('a', 1, constant(60)), counters('b', 1, constant(60))], drawn));
        const { desks, present, spare } = staffedDesks(day);
        for (let quarter = 0; quarter < 120; quarter += 1) {
          const seated = desks.reduce((sum, row) => sum + (row?.[quarter] ?? 0), 0);
          const free = spare.reduce((sum, row) => sum + row[quarter]!, 0);
          expect(seated + free).toBe(present.reduce((sum, row) => sum + row[quarter]!, 0));
        }
        plannedBanks(day).forEach((bank, index) => {
          expect(bank.timetable).toEqual(deskTimetable(day, day.banks[index]!));
        });
      }),
      { numRuns: 200 },
    );
  });
});
