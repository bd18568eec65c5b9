// Random passengers for whole days: their kinds, how many come, and some who are listed one by one.

import fc from 'fast-check';
import { ageBands, directions, enrolments, passengerGroups } from '../../shared/reference/vocabulary.ts';
import type { Arrivals, Flow, PassengerCategory } from '../../shared/scenario/schema/demand-schema.ts';
import { arbitraryPartyWay } from './arbitrary-party-way.ts';
import { named, present, share } from './arbitrary-banks.ts';

/** Adults by themselves, adults who may have enrolled in anything, and children who may bring adults. */
export function categoriesOf(group: PassengerCategory['group']): fc.Arbitrary<PassengerCategory[]> {
  const common = { group, timeFactors: { eChannel: 1, counter: 1 } };
  return fc
    .record({
      children: fc.constantFrom(0, 0.02, 0.1),
      enrolled: share,
      uptake: share,
      held: fc.subarray([...enrolments]),
      companions: fc.constantFrom(0, 1, 1.5),
      party: arbitraryPartyWay,
      age: fc.constantFrom(...ageBands),
      needsAssistance: fc.constantFrom(undefined, true as const),
      matchFailureFactor: fc.constantFrom(undefined, 0.5, 2),
    })
    .map(({ children, enrolled, uptake, held, companions, party, age, needsAssistance, matchFailureFactor }) => {
      const adults = 1 - children;
      return [
        present({
          ...common,
          id: `${group}-plain`,
          name: named('plain'),
          age: '11-plus' as const,
          needsAssistance,
          enrolments: [],
          share: adults * (1 - enrolled),
          eChannelUptake: uptake,
          companions: 0,
        }),
        {
          ...common,
          id: `${group}-enrolled`,
          name: named('enrolled'),
          age: '11-plus' as const,
          enrolments: held,
          share: adults * enrolled,
          eChannelUptake: uptake,
          companions: 0,
        },
        present({
          ...common,
          id: `${group}-young`,
          name: named('young'),
          age,
          enrolments: held,
          share: children,
          eChannelUptake: uptake,
          companions,
          party,
          matchFailureFactor,
        }),
      ];
    });
}

export const flows: fc.Arbitrary<Flow[]> = fc.uniqueArray(
  fc.record({
    direction: fc.constantFrom(...directions),
    group: fc.constantFrom(...passengerGroups),
    passengers: fc.integer({ min: 1, max: 600 }),
    profile: fc.constant('day'),
  }),
  { minLength: 1, maxLength: 6, selector: ({ direction, group }) => `${direction} ${group}` },
);

const listed: fc.Arbitrary<Arrivals> = fc
  .record({
    passengers: fc.array(
      fc.record({
        at: fc.integer({ min: 23_400, max: 80_000 }),
        direction: fc.constantFrom(...directions),
        category: fc
          .tuple(fc.constantFrom(...passengerGroups), fc.constantFrom('plain', 'enrolled', 'young'))
          .map(([group, kind]) => `${group}-${kind}`),
      }),
      { minLength: 1, maxLength: 200 },
    ),
    others: fc.constantFrom('poisson' as const, 'exact' as const, undefined),
  })
  .map(({ passengers, others }) => present({ kind: 'trace' as const, passengers, others }));

export const arrivals: fc.Arbitrary<Arrivals> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Arrivals>({ kind: 'poisson' }) },
  { weight: 3, arbitrary: fc.constant<Arrivals>({ kind: 'exact' }) },
  { weight: 1, arbitrary: listed },
);
