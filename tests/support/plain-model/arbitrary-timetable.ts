// Transport, surges and groups that vary by themselves, for the small halls: short walks beside long ones, loads of a handful, many at one time.

import fc from 'fast-check';
import { directions, passengerGroups } from '../../../shared/reference/vocabulary.ts';
import type { Demand } from '../../../shared/scenario/schema/demand-schema.ts';
import type { GroupShares, Scheduled, Surge, Transport } from '../../../shared/scenario/schema/scheduled-schema.ts';
import { countings, transportModes } from '../../../shared/scenario/schema/scheduled-schema.ts';

/** From 06:20 to 07:29, on the minute; the hall opens at 06:30. */
const minute = fc.integer({ min: 380, max: 449 }).map(clockOfMinute);

function clockOfMinute(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

const groups: fc.Arbitrary<GroupShares> = fc.oneof(
  fc.constantFrom(...passengerGroups).map((group) => [{ group, share: 1 }]),
  fc.subarray([...passengerGroups], { minLength: 2, maxLength: 2 }).map(([one, other]) => [
    { group: one!, share: 0.25 },
    { group: other!, share: 0.75 },
  ]),
);

/** Of one run where it differs from the others'. */
const size = fc.constantFrom(0, 4, 9.5);

const transport: fc.Arbitrary<Transport> = fc.record({
  id: fc.constant('transport'),
  name: fc.constant({ en: 'transport', 'zh-Hant-HK': '交通' }),
  mode: fc.constantFrom(...transportModes),
  direction: fc.constantFrom(...directions),
  role: fc.constantFrom('brings' as const, 'brings' as const, 'takes' as const),
  groups,
  load: fc.oneof(
    fc.record({ of: fc.constant('passengers' as const), mean: fc.constantFrom(0, 3, 6.5, 12), cv: fc.constantFrom(0, 0.4) }),
    fc.constant({ of: 'seats' as const, seats: 10, factor: 0.75, cv: 0.1 }),
  ),
  travel: fc.constantFrom<Transport['travel']>(
    'separately',
    'separately',
    'group-at-one-counter',
    'group-one-by-one',
    'group-meets-again',
    'group-meets-again',
  ),
  toHall: fc.constantFrom(
    { meanMinutes: 0, cv: 0 },
    { meanMinutes: 5, cv: 0 },
    { meanMinutes: 5, cv: 0.5, leastMinutes: 1 },
    { meanMinutes: 20, cv: 0.3 },
  ),
  headways: fc.array(
    fc.record(
      { from: minute, to: fc.constant('07:40'), everyMinutes: fc.constantFrom(10, 22.5), size },
      { requiredKeys: ['from', 'to', 'everyMinutes'] },
    ),
    { maxLength: 1 },
  ),
  runs: fc.array(fc.record({ at: minute, name: fc.constant('A 1'), size }, { requiredKeys: ['at'] }), { maxLength: 4 }),
});

const arbitraryScheduled: fc.Arbitrary<Scheduled> = fc
  .record({
    counting: fc.constantFrom(...countings),
    transports: fc.array(fc.tuple(transport, fc.constantFrom(undefined, { meanMinutes: 2, sdMinutes: 6 })), { minLength: 1, maxLength: 3 }),
  })
  .map(({ counting, transports }) => ({
    counting,
    transports: transports.map(([one, delay], index) => ({ ...one, id: `transport-${index}`, ...(delay === undefined ? {} : { delay }) })),
  }));

const arbitrarySurges: fc.Arbitrary<Surge[]> = fc
  .array(
    fc.record({
      id: fc.constant('surge'),
      name: fc.constant({ en: 'surge', 'zh-Hant-HK': '人潮' }),
      direction: fc.constantFrom(...directions),
      groups,
      passengers: fc.integer({ min: 0, max: 30 }),
      from: fc.constant('06:33'),
      peak: fc.constantFrom('06:33', '06:40', '06:58'),
      to: fc.constant('06:58'),
    }),
    { minLength: 1, maxLength: 2 },
  )
  .map((surges) => surges.map((surge, index) => ({ ...surge, id: `surge-${index}` })));

/** A part of the day that most days do without: one in four has it, so that such parts also meet each other. */
function sometimes<T>(part: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: part });
}

/** What of it a day has: nothing, most of the time. */
export const arbitraryComing: fc.Arbitrary<Pick<Demand, 'groupVariation' | 'scheduled' | 'surges'>> = fc
  .record({
    groupVariation: sometimes(fc.constant({ resident: 0, 'mainland-visitor': 0.3, 'other-visitor': 0.1 })),
    scheduled: sometimes(arbitraryScheduled),
    surges: sometimes(arbitrarySurges),
  })
  .map(({ groupVariation, scheduled, surges }) => ({
    ...(groupVariation === undefined ? {} : { groupVariation }),
    ...(scheduled === undefined ? {} : { scheduled }),
    ...(surges === undefined ? {} : { surges }),
  }));
