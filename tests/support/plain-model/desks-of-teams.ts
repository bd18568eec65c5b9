// Which officer sits where (docs/decisions/teams.md), officer by officer and quarter-hour by quarter-hour: the timetable that teams make of a bank,
// without the desks of officers who are with vehicles.

import type { Bank, Timetable } from '../../../shared/scenario/schema/bank-schema.ts';
import { clockOf, quarterHour, secondsOf } from '../../../shared/scenario/clock.ts';
import type { Scenario } from '../../../shared/scenario/schema/scenario-schema.ts';
import type { Team } from '../../../shared/scenario/schema/team-schema.ts';

/** A step at each quarter-hour of the document's clock at which the number changes. */
export function deskTimetable(scenario: Scenario, bank: Bank): Timetable {
  const staffed = bank.kind === 'counter' && bank.staffing !== undefined;
  const away = (scenario.vehicles?.kiosks ?? []).filter(({ takenFrom }) => takenFrom === bank.id);
  if (!staffed && away.length === 0) return bank.timetable;
  const opened = (timetable: Timetable, time: number) => timetable.findLast(({ from }) => secondsOf(from) <= time)?.open ?? 0;
  return Array.from({ length: 120 }, (_, quarter) => {
    const time = quarter * quarterHour;
    const desks = staffed ? (desksAt(scenario, time).get(bank.id) ?? 0) : opened(bank.timetable, time);
    const withVehicles = away.reduce((sum, { timetable, teamOfficers }) => sum + teamOfficers * opened(timetable, time), 0);
    return { from: clockOf(quarter), open: Math.max(0, desks - withVehicles) };
  }).filter(({ open }, index, steps) => open !== (steps[index - 1]?.open ?? 0));
}

function desksAt({ banks, teams = [] }: Scenario, time: number): ReadonlyMap<string, number> {
  const desks = new Map<string, number>();
  const limits = new Map(banks.flatMap((bank) => (bank.kind === 'counter' && bank.staffing ? [[bank.id, bank.staffing] as const] : [])));
  // Who can go to few banks chooses first.
  const order = [1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((count) => teams.filter(({ staffs }) => staffs.length === count));
  const left = new Map(order.map((team) => [team, atHand(team, time)]));
  const sit = (team: Team, bank: string) => {
    left.set(team, left.get(team)! - 1);
    desks.set(bank, (desks.get(bank) ?? 0) + 1);
  };
  for (const team of order) {
    for (const bank of team.staffs) while (left.get(team)! > 0 && (desks.get(bank) ?? 0) < limits.get(bank)!.minimum) sit(team, bank);
  }
  for (const team of order) {
    const free = () => team.staffs.filter((bank) => (desks.get(bank) ?? 0) < limits.get(bank)!.maximum);
    while (left.get(team)! > 0 && free().length > 0) for (const bank of free()) if (left.get(team)! > 0) sit(team, bank);
  }
  return desks;
}

/** Each officer is on shift and on none of the breaks, of which it takes its turn. */
function atHand({ officers, shift, breaks }: Team, time: number): number {
  if (time < secondsOf(shift.from) || time >= secondsOf(shift.to)) return 0;
  return Array.from({ length: officers }, (_, officer) => officer).filter((officer) =>
    breaks.every(({ from, minutes, atOnce = officers }) => {
      const leaves = secondsOf(from) + Math.floor(officer / atOnce) * minutes * 60;
      return time < leaves || time >= leaves + minutes * 60;
    }),
  ).length;
}
