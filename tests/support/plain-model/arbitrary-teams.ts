// Random teams of officers for small halls: a few officers, shifts that begin and end within the day, breaks in turns, one bank or both.

import fc from 'fast-check';
import type { Bank } from '../../../shared/scenario/schema/bank-schema.ts';
import { clockOf } from '../../../shared/scenario/clock.ts';
import type { Staffing, Team } from '../../../shared/scenario/schema/team-schema.ts';

interface Drawn {
  readonly people: readonly (Omit<Team, 'id' | 'name' | 'staffs'> & { readonly turned: boolean; readonly alone: boolean })[];
  readonly staffing: readonly Staffing[];
  /** Whether every bank of counters is staffed by teams, or only the first. */
  readonly all: boolean;
}

/** From 06:15 to 07:00 until 07:30 to 09:30 [quarter-hours]. */
const shift = fc
  .tuple(fc.integer({ min: 25, max: 28 }), fc.integer({ min: 30, max: 38 }))
  .map(([from, to]) => ({ from: clockOf(from), to: clockOf(to) }));

const pause = fc.record({
  from: fc.integer({ min: 26, max: 32 }).map(clockOf),
  minutes: fc.constantFrom(15, 30),
  atOnce: fc.option(fc.integer({ min: 1, max: 2 }), { nil: undefined }),
});

export const teams: fc.Arbitrary<Drawn> = fc.record({
  people: fc.array(
    fc.record({
      officers: fc.integer({ min: 1, max: 4 }),
      shift,
      breaks: fc
        .array(pause, { maxLength: 1 })
        .map((drawn) => drawn.map(({ atOnce, ...rest }) => ({ ...rest, ...(atOnce === undefined ? {} : { atOnce }) }))),
      turned: fc.boolean(),
      alone: fc.boolean(),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  staffing: fc.array(fc.record({ minimum: fc.integer({ min: 0, max: 2 }), maximum: fc.integer({ min: 2, max: 3 }) }), {
    minLength: 2,
    maxLength: 2,
  }),
  all: fc.boolean(),
});

/** The banks of counters lose their timetables to the teams. */
export function withTeams(banks: readonly Bank[], drawn: Drawn | undefined): { banks: Bank[]; teams?: Team[] } {
  if (drawn === undefined) return { banks: [...banks] };
  const staffed = banks.filter(({ kind }) => kind === 'counter').slice(0, drawn.all ? 2 : 1);
  const ids = staffed.map(({ id }) => id);
  return {
    banks: banks.map((bank) =>
      bank.kind === 'counter' && ids.includes(bank.id) ? { ...bank, timetable: [], staffing: drawn.staffing[ids.indexOf(bank.id)]! } : bank,
    ),
    teams: drawn.people.map(({ turned, alone, ...team }, index) => ({
      ...team,
      id: `team-${index}`,
      name: { en: `team ${index}`, 'zh-Hant-HK': `team ${index}` },
      staffs: (turned ? ids.toReversed() : ids).slice(0, alone ? 1 : 2),
    })),
  };
}
