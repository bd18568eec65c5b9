// Teams of officers: each staffs counters that are there, its breaks lie in its shift one after the other, and no bank falls below its fewest desks.

import type { Bank } from '../schema/bank-schema.ts';
import { clockOf, quarterOf } from '../clock.ts';
import { errorAt, nameValues, warningAt, type Problem } from '../problem.ts';
import type { Scenario } from '../schema/scenario-schema.ts';
import { turnsOf } from '../staffing/officers-present.ts';
import { staffedDesks, staffingOf } from '../staffing/staffed-desks.ts';
import type { Team } from '../schema/team-schema.ts';
import { repeated } from './repeated.ts';

export function checkTeams(scenario: Scenario): Problem[] {
  const { teams = [], banks } = scenario;
  const problems = [
    ...repeated(teams.map(({ id }) => id)).map(({ value, index }) => errorAt(['teams', index, 'id'], 'duplicateId', { id: value })),
    ...teams.flatMap((team, index) => [...checkShift(team, index), ...checkPosts(team, index, banks)]),
    ...banks.flatMap((bank, index) => checkStaffing(bank, index, teams)),
  ];
  return problems.length > 0 ? problems : checkMinimum(scenario);
}

function checkShift(team: Team, index: number): Problem[] {
  const { shift, breaks } = team;
  const named = { ...nameValues(team.name), ...shift };
  if (quarterOf(shift.to) <= quarterOf(shift.from)) return [errorAt(['teams', index, 'shift', 'to'], 'shiftOrder', named)];
  const spans = breaks.map((pause) => {
    const turns = turnsOf(team, pause);
    return { from: turns[0]!.from, to: turns.at(-1)!.to };
  });
  return spans.flatMap(({ from, to }, at): Problem[] => {
    const path = ['teams', index, 'breaks', at, 'from'];
    const values = { ...named, begins: clockOf(from), ends: clockOf(Math.min(120, to)) };
    if (from < quarterOf(shift.from) || to > quarterOf(shift.to)) return [errorAt(path, 'breakOutsideShift', values)];
    const before = spans[at - 1];
    return before !== undefined && from < before.to ? [errorAt(path, 'breaksOverlap', { ...values, before: clockOf(before.to) })] : [];
  });
}

function checkPosts({ name, staffs }: Team, index: number, banks: readonly Bank[]): Problem[] {
  return staffs.flatMap((id, at): Problem[] => {
    const path = ['teams', index, 'staffs', at];
    if (staffs.indexOf(id) < at) return [errorAt(path, 'bankStaffedTwice', { ...nameValues(name), id })];
    const bank = banks.find((one) => one.id === id);
    return bank === undefined || staffingOf(bank) === undefined ? [errorAt(path, 'bankNotStaffed', { ...nameValues(name), id })] : [];
  });
}

function checkStaffing(bank: Bank, index: number, teams: readonly Team[]): Problem[] {
  const staffing = staffingOf(bank);
  if (staffing === undefined) return [];
  const path = ['banks', index, 'staffing'];
  const { minimum, maximum } = staffing;
  return [
    ...(bank.timetable.length > 0 ? [errorAt(['banks', index, 'timetable'], 'timetableAndTeams', nameValues(bank.name))] : []),
    ...(minimum > maximum ? [errorAt([...path, 'minimum'], 'fewestAboveMost', { ...nameValues(bank.name), minimum, maximum })] : []),
    ...(teams.some(({ staffs }) => staffs.includes(bank.id)) ? [] : [errorAt(path, 'bankWithoutTeam', nameValues(bank.name))]),
  ];
}

/** Where a break at the wrong time, or too short a shift, leaves fewer desks than the fewest wanted, while the hall is open. */
function checkMinimum(scenario: Scenario): Problem[] {
  const { desks } = staffedDesks(scenario);
  const [opens, closes] = [quarterOf(scenario.openingHours.opens), quarterOf(scenario.openingHours.closes)];
  return scenario.banks.flatMap((bank, index): Problem[] => {
    const minimum = staffingOf(bank)?.minimum ?? 0;
    const open = desks[index] ?? [];
    const isShort = (quarter: number) => quarter < closes && (open[quarter] ?? 0) < minimum;
    let from = opens;
    while (from < closes && !isShort(from)) from += 1;
    if (from >= closes || desks[index] === undefined) return [];
    let to = from;
    let fewest = minimum;
    for (; isShort(to); to += 1) fewest = Math.min(fewest, open[to] ?? 0);
    const values = { ...nameValues(bank.name), minimum, fewest, from: clockOf(from), to: clockOf(to) };
    return [warningAt(['banks', index, 'staffing', 'minimum'], 'fewerThanMinimum', values)];
  });
}
