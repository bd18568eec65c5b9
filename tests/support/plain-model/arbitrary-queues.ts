// Random ways of lining up for the small halls: signs, misjudged waits, changes of line; each seldom enough that most days are plain.

import fc from 'fast-check';
import { directions, passengerGroups } from '../../../shared/reference/vocabulary.ts';
import type { Bank } from '../../../shared/scenario/schema/bank-schema.ts';
import type { Entrance } from '../../../shared/scenario/schema/entrance-schema.ts';
import type { Queues, Sign } from '../../../shared/scenario/schema/queue-schema.ts';

/** In about one day of four: mechanisms meet each other, and most days lack each. */
const perhaps = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });

const signTo = (banks: readonly Bank[]): fc.Arbitrary<Sign> =>
  fc
    .record({
      direction: fc.constantFrom(...directions),
      group: fc.constantFrom(...passengerGroups),
      kind: fc.constantFrom('plain', 'enrolled', 'young', undefined, undefined),
      followed: fc.constantFrom(1, 1, 0.5, 0),
      parts: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: banks.length, maxLength: banks.length }),
    })
    .map(({ direction, group, kind, followed, parts }) => {
      const whole = parts.reduce((sum, part) => sum + part, 0);
      // One bank takes what is left, so that the shares are a whole whatever was drawn.
      const split = banks.map(({ id }, index) => ({ bank: id, share: whole === 0 ? +(index === 0) : parts[index]! / whole }));
      return { direction, group, ...(kind === undefined ? {} : { category: `${group}-${kind}` }), followed, split };
    });

const signsFor = (banks: readonly Bank[]): fc.Arbitrary<Sign[]> => {
  const kinds = (['e-channel', 'counter'] as const)
    .map((kind) => banks.filter((bank) => bank.kind === kind))
    .filter(({ length }) => length > 1);
  if (kinds.length === 0) return fc.constant([]);
  return fc.uniqueArray(fc.constantFrom(...kinds).chain(signTo), {
    maxLength: 6,
    selector: ({ direction, group, category, split }) => `${direction} ${group} ${category} ${split[0]?.bank.startsWith('lanes')}`,
  });
};

/** One line for all lanes, or for all counters, or each. */
const sharedLinesFor = (banks: readonly Bank[]): fc.Arbitrary<string[][] | undefined> => {
  const groups = (['e-channel', 'counter'] as const)
    .map((kind) => banks.filter((bank) => bank.kind === kind && bank.queue === 'single-line' && bank.authority === undefined))
    .filter(({ length }) => length > 1);
  if (groups.length === 0) return fc.constant(undefined);
  return fc.subarray(groups, { minLength: 1 }).map((chosen) => chosen.map((group) => group.map(({ id }) => id)));
};

/** Few may be in the hall at once, or go in at a time: between times that meet the quarter-hours at which rosters change. */
const entrance = (direction: Entrance['direction']): fc.Arbitrary<Entrance> =>
  fc
    .record({
      capacity: fc.constantFrom(undefined, 3, 6, 12, 300),
      metering: fc.constantFrom<Entrance['metering']>(
        undefined,
        [{ from: '06:35', to: '07:00', people: 1, everyMinutes: 0.5 }],
        [
          { from: '06:30', to: '06:45', people: 2, everyMinutes: 1 },
          { from: '06:45', to: '06:50', people: 4, everyMinutes: 2.5 },
        ],
        [{ from: '06:00', to: '08:30', people: 3, everyMinutes: 5 }],
      ),
    })
    .filter(({ capacity, metering }) => capacity !== undefined || metering !== undefined)
    .map(({ capacity, metering }) => ({
      direction,
      ...(capacity === undefined ? {} : { capacity }),
      ...(metering === undefined ? {} : { metering }),
    }));

const entrances: fc.Arbitrary<Entrance[]> = fc.oneof(
  entrance('both').map((one) => [one]),
  fc.tuple(entrance('departure'), entrance('arrival')).map((both) => [...both]),
  fc.constantFrom('departure' as const, 'arrival' as const).chain((way) => entrance(way).map((one) => [one])),
);

export const arbitraryQueues = (banks: readonly Bank[]): fc.Arbitrary<Queues | undefined> =>
  fc
    .record({
      misjudgement: perhaps(fc.constantFrom(0.3, 1)),
      signs: perhaps(signsFor(banks)),
      sharedLines: perhaps(sharedLinesFor(banks)),
      balking: perhaps(
        fc.record({
          direction: fc.constantFrom(...directions, 'both' as const),
          groups: fc.subarray([...passengerGroups], { minLength: 1 }),
          rule: fc.oneof(
            fc.constantFrom({ by: 'people' as const, people: 1 }, { by: 'people' as const, people: 4 }),
            fc.constantFrom({ by: 'wait' as const, patience: 2 }, { by: 'wait' as const, patience: 10 }),
          ),
        }),
      ),
      entrances: perhaps(entrances),
      jockeying: perhaps(
        fc.record({
          fewerPeople: fc.constantFrom(undefined, 1, 1, 2),
          minutesSaved: fc.constantFrom(undefined, 0.1, 0.5, 2),
        }),
      ),
    })
    .map(({ jockeying, sharedLines, ...drawn }) => {
      // Whoever stands in a line for several banks has nowhere else to go.
      const { minutesSaved: _, ...within } = jockeying ?? {};
      return withoutUndefined({ ...drawn, sharedLines, jockeying: sharedLines === undefined ? jockeying : jockeying && within });
    });

/** Absent fields are absent, and without any of them so is the whole. */
function withoutUndefined(queues: Readonly<Record<string, unknown>>): Queues | undefined {
  const kept = Object.entries(queues).flatMap(([key, value]) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value === undefined ? [] : [[key, value] as const];
    return [[key, Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined))] as const];
  });
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}
