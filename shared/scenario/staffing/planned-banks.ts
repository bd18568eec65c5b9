// The one answer to how many servers of each bank are planned to be open when, whether somebody painted it or teams of officers make it up.

import type { Bank, Timetable } from '../schema/bank-schema.ts';
import { clockOf } from '../clock.ts';
import type { Scenario } from '../schema/scenario-schema.ts';
import { withoutOfficersTaken } from '../vehicle-kiosks.ts';
import { staffedDesks, staffingOf } from './staffed-desks.ts';

/** The banks of the scenario, those that teams staff with the timetable that comes of it, without the desks of officers who are with vehicles. */
export function plannedBanks<B extends Bank>(scenario: {
  readonly banks: readonly B[];
  readonly teams?: Scenario['teams'];
  readonly vehicles?: Scenario['vehicles'];
}): readonly B[] {
  if (scenario.banks.every((bank) => staffingOf(bank) === undefined)) return withoutOfficersTaken(scenario.banks, scenario.vehicles);
  const { desks } = staffedDesks(scenario);
  const staffed = scenario.banks.map((bank, index) => {
    const open = desks[index];
    return open === undefined ? bank : { ...bank, timetable: stepsOf(open) };
  });
  return withoutOfficersTaken(staffed, scenario.vehicles);
}

/** The fewest steps that open so many in each quarter-hour from midnight. */
function stepsOf(open: readonly number[]): Timetable {
  return open.flatMap((here, quarter) => (here === (open[quarter - 1] ?? 0) ? [] : [{ from: clockOf(quarter), open: here }]));
}
