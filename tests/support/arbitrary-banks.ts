// Random lanes and counters for whole days: all that a bank may have, and times short enough that a day's passengers are cleared within it.

import fc from 'fast-check';
import { directions, eChannelServices, passengerGroups } from '../../shared/reference/vocabulary.ts';
import type { Bank, StaffMove, Timetable } from '../../shared/scenario/schema/bank-schema.ts';
import type { Officers, Steps } from '../../shared/scenario/schema/lane-schema.ts';
import type { PlannedOutage } from '../../shared/scenario/schema/outage-schema.ts';
import type { ServiceTime } from '../../shared/scenario/schema/primitives-schema.ts';
import { arbitraryReserves } from './plain-model/arbitrary-reserves.ts';

export const named = (name: string) => ({ en: name, 'zh-Hant-HK': name });

type Present<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** Without the fields that were not drawn. */
export function present<T extends object>(fields: T): Present<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<T>;
}

/** One draw in four has it. */
export const seldom = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined, freq: 3 });

export const share = fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10);
export const clock = (quarter: number): string =>
  `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`;

export const serviceTime: fc.Arbitrary<ServiceTime> = fc.oneof(
  fc.record({ distribution: fc.constant('constant' as const), mean: fc.integer({ min: 2, max: 90 }), cv: fc.constant(0) }),
  fc.record({ distribution: fc.constant('exponential' as const), mean: fc.integer({ min: 2, max: 90 }), cv: fc.constant(1) }),
  fc.record({
    distribution: fc.constantFrom('lognormal' as const, 'gamma' as const, 'uniform' as const, 'triangular' as const),
    mean: fc.integer({ min: 5, max: 90 }),
    cv: fc.integer({ min: 5, max: 30 }).map((hundredths) => hundredths / 100),
    minimum: fc.constantFrom(0, 1),
  }),
  fc.record({
    distribution: fc.constant('empirical' as const),
    observations: fc.array(fc.integer({ min: 1, max: 120 }), { minLength: 1, maxLength: 6 }),
  }),
);

/** Opens with the hall or before it, so that nobody waits for a whole day; later steps may close everything for a while, never the last one. */
export const timetable: fc.Arbitrary<Timetable> = fc
  .tuple(
    fc.integer({ min: 1, max: 6 }),
    fc.uniqueArray(fc.integer({ min: 30, max: 90 }), { maxLength: 4 }),
    fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 4, maxLength: 4 }),
  )
  .map(([open, changes, numbers]) => {
    const steps = changes.toSorted((a, b) => a - b).map((quarter, step) => ({ from: clock(quarter), open: numbers[step] ?? 1 }));
    const last = steps.at(-1);
    if (last) last.open = Math.max(1, last.open);
    return [{ from: '00:00', open }, ...steps];
  });

const bankFields = {
  timetable,
  // Never over the closing, so that the last step of the timetable holds then.
  moves: seldom(
    fc.constantFrom<StaffMove[][]>(
      [{ from: '09:20', to: '11:05', servers: 2, reason: 'relief' }],
      [
        { from: '10:00', to: '12:30', servers: -1, reason: 'to the other hall' },
        { from: '12:00', to: '14:00', servers: 1, reason: '' },
      ],
    ),
  ),
  queue: fc.constantFrom('single-line' as const, 'line-per-server' as const),
  handover: fc.constantFrom(0, 2),
};

const seconds = fc.integer({ min: 0, max: 10 });

const steps: fc.Arbitrary<Steps> = fc
  .record({
    entry: seconds,
    read: seconds,
    match: fc.integer({ min: 1, max: 10 }),
    exit: seconds,
    attempts: fc.constantFrom(1, 2, 3),
    failure: share,
    failureAgain: share,
    overlap: fc.constantFrom(undefined, true as const),
  })
  .map(present);

const officers: fc.Arbitrary<Officers> = fc.record({ timetable, time: serviceTime, cleared: share });

export const lanes = (id: string): fc.Arbitrary<Bank> =>
  fc
    .record({
      ...bankFields,
      direction: fc.constantFrom(...directions, 'both' as const),
      services: fc.uniqueArray(
        fc.record({
          service: fc.constantFrom(...eChannelServices),
          time: serviceTime,
          refusal: share.map((all) => all / 4),
          steps: fc.option(steps, { nil: undefined }),
        }),
        { minLength: 1, maxLength: 4, selector: ({ service }) => service },
      ),
      outages: fc.constantFrom(
        undefined,
        { meanHoursBetweenFailures: 3, meanMinutesToRepair: 20 },
        { meanHoursBetweenFailures: 1, meanMinutesToRepair: 30, repairers: 1 },
      ),
      networkOutages: seldom(fc.constant({ meanHoursBetweenFailures: 4, meanMinutesToRepair: 25 })),
      secondZone: fc.option(fc.record({ time: serviceTime, refusal: share.map((all) => all / 4) }), { nil: undefined, freq: 2 }),
      plannedOutages: seldom(
        fc.constantFrom<PlannedOutage[][]>(
          [{ from: '10:40', to: '11:25', reason: 'network' }],
          [
            { from: '09:00', to: '12:00', lanes: 2, reason: 'maintenance' },
            { from: '11:10', to: '13:00', lanes: 1, reason: '' },
          ],
        ),
      ),
      officers: fc.option(officers, { nil: undefined, freq: 2 }),
      authority: seldom(fc.constantFrom('first' as const, 'second' as const)),
    })
    .map(({ authority, ...bank }) => {
      // Lanes of one authority, or with two zones, have no steps, and officers are of no use without steps.
      const ofOne = authority !== undefined && bank.secondZone === undefined;
      const plain = ofOne || bank.secondZone !== undefined;
      const services = bank.services.map(({ steps: drawn, ...offer }) => present({ ...offer, steps: plain ? undefined : drawn }));
      const supervised = services.some((offer) => offer.steps !== undefined);
      return present({
        kind: 'e-channel' as const,
        id,
        name: named(id),
        ...bank,
        services,
        officers: supervised ? bank.officers : undefined,
        authority: ofOne ? authority : undefined,
      });
    });

export const counters = (id: string): fc.Arbitrary<Bank> =>
  fc
    .record({
      ...bankFields,
      direction: fc.constant('both' as const),
      times: fc.tuple(serviceTime, serviceTime, serviceTime),
      reserves: seldom(arbitraryReserves),
      handsOver: seldom(fc.constant(true as const)),
      closesFirst: seldom(fc.constantFrom('idle' as const, 'idle' as const, 'highestNumber' as const)),
      refusedJoin: seldom(fc.constantFrom('reserved' as const, 'reserved' as const, 'back' as const)),
    })
    .map(({ times, refusedJoin, closesFirst, ...bank }) =>
      present({
        kind: 'counter' as const,
        id,
        name: named(id),
        ...bank,
        // The checks refuse both beside lines of their own, and the second beside desks that hand over.
        refusedJoin: bank.queue === 'single-line' ? refusedJoin : undefined,
        closesFirst: bank.queue === 'single-line' && bank.handsOver === undefined ? closesFirst : undefined,
        serves: passengerGroups.map((group, index) => ({ group, time: times[index] as ServiceTime })),
      }),
    );
