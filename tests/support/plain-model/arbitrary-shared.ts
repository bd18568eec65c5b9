// Servers that two banks of a small hall share, moved by the clock, by its lines, by both or by neither.

import fc from 'fast-check';
import type { Bank } from '../../../shared/scenario/schema/bank-schema.ts';
import { clockText } from '../../../shared/scenario/clock-text.ts';
import type { Scenario } from '../../../shared/scenario/schema/scenario-schema.ts';
import type { SharedServers, SharedStep, SharedTrigger } from '../../../shared/scenario/schema/shared-servers-schema.ts';
import { named, present } from '../arbitrary-banks.ts';

/** Every five minutes at most, some of them quarter-hours, one before the opening at times. */
const steps = (opens: number, quarters: number): fc.Arbitrary<SharedStep[]> =>
  fc
    .uniqueArray(fc.record({ at: fc.integer({ min: -1, max: quarters * 3 }), atOther: fc.integer({ min: 0, max: 3 }) }), {
      minLength: 1,
      maxLength: 4,
      selector: ({ at }) => at,
    })
    .map((drawn) => drawn.toSorted((a, b) => a.at - b.at).map(({ at, atOther }) => ({ from: clockText(opens * 900 + at * 300), atOther })));

/** From a quarter-hour of the day on, or all day but for some of it. */
const hours = (opens: number, quarters: number): fc.Arbitrary<NonNullable<SharedServers['hours']>> =>
  fc
    .uniqueArray(fc.record({ at: fc.integer({ min: 0, max: quarters }), open: fc.integer({ min: 0, max: 3 }) }), {
      minLength: 1,
      maxLength: 3,
      selector: ({ at }) => at,
    })
    .map((drawn) => drawn.toSorted((a, b) => a.at - b.at).map(({ at, open }) => ({ from: clockText((opens + at) * 900), open })));

const trigger: fc.Arbitrary<SharedTrigger> = fc
  .record({
    measure: fc.constantFrom('people' as const, 'expected-wait' as const),
    servers: fc.constantFrom(1, 2),
    below: fc.constantFrom(0, 1, 3),
    more: fc.constantFrom(0, 1, 2),
    forMinutes: fc.constantFrom(1, 2, 3.5),
  })
  .map(({ more, ...rest }) => ({ ...rest, above: rest.below + more }));

/** In a hall that opens at a quarter-hour of the day, for so many of them; nothing where no two banks are alike. */
export const arbitraryShared = (banks: readonly Bank[], opens: number, quarters: number): fc.Arbitrary<Pick<Scenario, 'sharedServers'>> => {
  const sideOf = ({ kind, authority }: Bank) => `${kind} ${authority ?? ''}`;
  const pairs = banks.flatMap((home) =>
    banks.filter((other) => other !== home && sideOf(other) === sideOf(home)).map((other) => [home.id, other.id] as const),
  );
  if (pairs.length === 0) return fc.constant({});
  const one = fc.record({
    pair: fc.constantFrom(...pairs),
    servers: fc.constantFrom(1, 2, 3),
    hours: fc.option(hours(opens, quarters), { nil: undefined, freq: 2 }),
    changeoverMinutes: fc.constantFrom(0, 1, 5, 7.5),
    timetable: fc.option(steps(opens, quarters), { nil: undefined }),
    trigger: fc.option(trigger, { nil: undefined }),
  });
  return fc.array(one, { minLength: 1, maxLength: 2 }).map((drawn) => ({
    sharedServers: drawn.map(({ pair: [home, other], servers, hours: open, timetable, ...rest }, index) =>
      present({
        id: `shared-${index + 1}`,
        name: named('shared'),
        home,
        other,
        servers,
        hours: open?.map((step) => ({ ...step, open: Math.min(step.open, servers) })),
        timetable: timetable?.map((step) => ({ ...step, atOther: Math.min(step.atOther, servers) })),
        ...rest,
      }),
    ),
  }));
};

/** Lanes whose exit gates are in use while the next one enters: of those that are shared, one may be told to go meanwhile. */
export const overlapping = (banks: readonly Bank[]): Bank[] =>
  banks.map((bank) => {
    if (bank.kind !== 'e-channel') return bank;
    const services = bank.services.map((offer) =>
      offer.steps === undefined ? offer : { ...offer, steps: { ...offer.steps, exit: 240, overlap: true as const } },
    );
    return { ...bank, services };
  });
