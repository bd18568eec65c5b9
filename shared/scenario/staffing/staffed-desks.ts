// What the teams of a scenario come to: the desks open at each bank that they staff, and who has no desk, by quarter-hour.

import type { Bank } from '../schema/bank-schema.ts';
import type { Staffing } from '../schema/team-schema.ts';
import type { Scenario } from '../schema/scenario-schema.ts';
import { officersPresent, quartersOfDay } from './officers-present.ts';
import { post } from './posting.ts';

export interface StaffedDesks {
  /** Open desks by quarter-hour from midnight, of each bank of the scenario; undefined of one that has a timetable. */
  readonly desks: readonly (readonly number[] | undefined)[];
  /** Of each team by quarter-hour: officers at hand, and those of them without a desk. */
  readonly present: readonly (readonly number[])[];
  readonly spare: readonly (readonly number[])[];
}

interface Staffed {
  readonly banks: readonly Bank[];
  readonly teams?: Scenario['teams'];
}

export function staffedDesks({ banks, teams = [] }: Staffed): StaffedDesks {
  const staffed = banks.flatMap((bank, index) => {
    const staffing = staffingOf(bank);
    return staffing === undefined ? [] : [{ index, id: bank.id, staffing }];
  });
  const placeOf = new Map(staffed.map(({ id }, place) => [id, place]));
  const staffs = teams.map((team) => [...new Set(team.staffs)].flatMap((id) => placeOf.get(id) ?? []));
  const present = teams.map(officersPresent);
  const postings = Array.from({ length: quartersOfDay }, (_, quarter) =>
    post(
      teams.map((_team, index) => ({ officers: present[index]![quarter]!, banks: staffs[index]! })),
      staffed.map(({ staffing }) => staffing),
    ),
  );
  return {
    desks: banks.map((_, index) => {
      const place = staffed.findIndex((one) => one.index === index);
      return place < 0 ? undefined : postings.map(({ at }) => at.reduce((sum, row) => sum + row[place]!, 0));
    }),
    present,
    spare: teams.map((_, team) => postings.map(({ spare }) => spare[team]!)),
  };
}

/** Undefined of lanes, and of counters that have a timetable. */
export function staffingOf(bank: Bank): Staffing | undefined {
  return bank.kind === 'counter' ? bank.staffing : undefined;
}
