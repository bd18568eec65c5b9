// Random outages and staff moves for small halls, often enough that they meet each other.

import fc from 'fast-check';
import type { StaffMove } from '../../../shared/scenario/schema/bank-schema.ts';
import type { PlannedOutage } from '../../../shared/scenario/schema/outage-schema.ts';

export const often = { meanHoursBetweenFailures: 0.3, meanMinutesToRepair: 10 };
export const seldomNetwork = { meanHoursBetweenFailures: 0.5, meanMinutesToRepair: 8 };

/** One draw in four has it. */
export const sometimes = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined, freq: 3 });

/** From the quarter-hour before the opening on. Half of them end on the quarter-hours at which rosters change. */
const spellsOf = (opens: number, longest: number) =>
  fc
    .tuple(fc.integer({ min: (opens - 1) * 15, max: (opens + longest) * 15 }), fc.integer({ min: 1, max: 60 }), fc.boolean())
    .map(([minute, length, even]) => {
      const [from, to] = even ? [minute - (minute % 15), minute - (minute % 15) + 15 * Math.ceil(length / 15)] : [minute, minute + length];
      return { from: minuteClock(from), to: minuteClock(to) };
    });

const minuteClock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

export const arbitraryMoves = (opens: number, longest: number): fc.Arbitrary<StaffMove[]> =>
  fc.array(
    fc
      .record({ spell: spellsOf(opens, longest), servers: fc.constantFrom(1, 2, -1, -2) })
      .map(({ spell: { from, to }, servers }) => ({ from, to, servers, reason: '' })),
    { minLength: 1, maxLength: 3 },
  );

export const arbitraryPlannedOutages = (opens: number, longest: number): fc.Arbitrary<PlannedOutage[]> =>
  fc.array(
    fc
      .record({ spell: spellsOf(opens, longest), lanes: fc.constantFrom(undefined, 1, 1, 2) })
      .map(({ spell: { from, to }, lanes }) => ({ from, to, reason: '', ...(lanes === undefined ? {} : { lanes }) })),
    { minLength: 1, maxLength: 3 },
  );
