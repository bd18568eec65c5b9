// Random ways of lining up for whole days, each of them seldom.

import fc from 'fast-check';
import { directions, passengerGroups } from '../../shared/reference/vocabulary.ts';
import type { Bank } from '../../shared/scenario/schema/bank-schema.ts';
import type { Queues, Sign } from '../../shared/scenario/schema/queue-schema.ts';
import { present, seldom, share } from './arbitrary-banks.ts';

/** The desks are the one bank that every hall has; lines of several banks are for those of one kind that may have one line. */
export function arbitraryLines(banks: readonly Bank[]): fc.Arbitrary<Queues> {
  const feeds = (['e-channel', 'counter'] as const)
    .map((kind) => banks.filter((bank) => bank.kind === kind && bank.queue === 'single-line' && bank.authority === undefined))
    .filter(({ length }) => length > 1)
    .map((group) => group.map(({ id }) => id));
  return fc
    .record({
      misjudgement: seldom(fc.constantFrom(0.2, 1)),
      signs: seldom(
        fc.array(
          fc
            .record({
              direction: fc.constantFrom(...directions),
              group: fc.constant('resident' as const),
              category: fc.constantFrom(undefined, 'resident-enrolled'),
              followed: share,
              split: fc.constant<Sign['split']>([{ bank: 'counters', share: 1 }]),
            })
            .map(present),
          { maxLength: 1 },
        ),
      ),
      jockeying: seldom(
        fc.record({ fewerPeople: fc.integer({ min: 1, max: 3 }), minutesSaved: fc.constantFrom(0.5, 5) }, { requiredKeys: [] }),
      ),
      sharedLines: feeds.length === 0 ? fc.constant(undefined) : seldom(fc.constant(feeds)),
      balking: seldom(
        fc.record({
          direction: fc.constantFrom(...directions, 'both' as const),
          groups: fc.subarray([...passengerGroups], { minLength: 1 }),
          rule: fc.constantFrom({ by: 'people' as const, people: 5 }, { by: 'wait' as const, patience: 10 }),
        }),
      ),
      entrances: seldom(
        fc.constantFrom<Queues['entrances']>(
          [{ direction: 'both', capacity: 260 }],
          [{ direction: 'departure', metering: [{ from: '08:00', to: '20:00', people: 3, everyMinutes: 0.5 }] }],
        ),
      ),
      areas: seldom(fc.constant<Queues['areas']>([{ direction: 'departure', squareMeters: 400 }])),
    })
    .map(present);
}
