// Random scenarios for property tests: small halls of every shape that the schema and the cross-field checks allow.

import fc from 'fast-check';
import { ageBands, directions, eChannelServices, enrolments, passengerGroups } from '../../shared/reference/vocabulary.ts';
import type { Bank, StaffMove, Timetable } from '../../shared/scenario/bank-schema.ts';
import { checkScenario } from '../../shared/scenario/check-scenario.ts';
import type { Arrivals, Flow, PassengerCategory } from '../../shared/scenario/demand-schema.ts';
import type { PlannedOutage } from '../../shared/scenario/outage-schema.ts';
import type { Queues } from '../../shared/scenario/queue-schema.ts';
import type { ServiceTime } from '../../shared/scenario/primitives-schema.ts';
import type { Scenario } from '../../shared/scenario/schema.ts';
import { arbitraryComing } from './plain-model/arbitrary-timetable.ts';
import type { Team } from '../../shared/scenario/team-schema.ts';
import { arbitraryInterventions } from './arbitrary-interventions.ts';

const named = (name: string) => ({ en: name, 'zh-Hant-HK': name });
/** Without the fields that were not drawn. */
export function present<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}

const share = fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10);
const clock = (quarter: number): string =>
  `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`;

const serviceTime: fc.Arbitrary<ServiceTime> = fc.oneof(
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
const timetable: fc.Arbitrary<Timetable> = fc
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

/** One draw in four has it. */
const seldom = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined, freq: 3 });

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

const lanes: fc.Arbitrary<Bank> = fc
  .record({
    ...bankFields,
    direction: fc.constantFrom(...directions, 'both' as const),
    services: fc.uniqueArray(
      fc.record({ service: fc.constantFrom(...eChannelServices), time: serviceTime, refusal: share.map((all) => all / 4) }),
      {
        minLength: 1,
        maxLength: 4,
        selector: ({ service }) => service,
      },
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
  })
  .map((bank) => present({ kind: 'e-channel' as const, id: 'lanes', name: named('lanes'), ...bank }));

const counters: fc.Arbitrary<Bank> = fc
  .record({ ...bankFields, direction: fc.constant('both' as const), times: fc.tuple(serviceTime, serviceTime, serviceTime) })
  .map(({ times, ...bank }) =>
    present({
      kind: 'counter' as const,
      id: 'counters',
      name: named('counters'),
      ...bank,
      serves: passengerGroups.map((group, index) => ({ group, time: times[index] as ServiceTime })),
    }),
  );

/** Adults by themselves, adults who may have enrolled in anything, and children who may bring adults. */
function categoriesOf(group: PassengerCategory['group']): fc.Arbitrary<PassengerCategory[]> {
  const common = { group, timeFactors: { eChannel: 1, counter: 1 } };
  return fc
    .record({
      children: fc.constantFrom(0, 0.02, 0.1),
      enrolled: share,
      uptake: share,
      held: fc.subarray([...enrolments]),
      companions: fc.constantFrom(0, 1, 1.5),
      age: fc.constantFrom(...ageBands),
    })
    .map(({ children, enrolled, uptake, held, companions, age }) => {
      const adults = 1 - children;
      return [
        {
          ...common,
          id: `${group}-plain`,
          name: named('plain'),
          age: '11-plus' as const,
          enrolments: [],
          share: adults * (1 - enrolled),
          eChannelUptake: uptake,
          companions: 0,
        },
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
        {
          ...common,
          id: `${group}-young`,
          name: named('young'),
          age,
          enrolments: held,
          share: children,
          eChannelUptake: uptake,
          companions,
        },
      ];
    });
}

const flows: fc.Arbitrary<Flow[]> = fc.uniqueArray(
  fc.record({
    direction: fc.constantFrom(...directions),
    group: fc.constantFrom(...passengerGroups),
    passengers: fc.integer({ min: 1, max: 600 }),
    profile: fc.constant('day'),
  }),
  { minLength: 1, maxLength: 6, selector: ({ direction, group }) => `${direction} ${group}` },
);

/** Ways of lining up; the desks are the one bank that every hall has. */
const queues: fc.Arbitrary<Queues> = fc.record(
  {
    misjudgement: fc.constantFrom(0.2, 1),
    signs: fc.array(
      fc.record({
        direction: fc.constantFrom(...directions),
        group: fc.constant('resident' as const),
        followed: share,
        split: fc.constant([{ bank: 'counters', share: 1 }]),
      }),
      { maxLength: 1 },
    ),
    jockeying: fc.record({ fewerPeople: fc.integer({ min: 1, max: 3 }), minutesSaved: fc.constantFrom(0.5, 5) }, { requiredKeys: [] }),
  },
  { requiredKeys: [] },
);

const arrivals: fc.Arbitrary<Arrivals> = fc.constantFrom({ kind: 'poisson' }, { kind: 'exact' });

/** A team for the counters that is there from before the opening until after the closing, with a break for some at a time. */
const team: fc.Arbitrary<Team> = fc
  .record({ officers: fc.integer({ min: 2, max: 6 }), from: fc.integer({ min: 40, max: 60 }).map(clock), atOnce: fc.constantFrom(1, 3) })
  .map(({ officers, from, atOnce }) => ({
    id: 'team',
    name: named('team'),
    officers,
    shift: { from: '06:00', to: '24:15' },
    breaks: [{ from, minutes: 30, atOnce }],
    staffs: ['counters'],
  }));

/** A day from 06:30 to 24:00 with at most a few thousand passengers, a bank of lanes or none, and counters for everybody. */
export const arbitraryScenario: fc.Arbitrary<Scenario> = fc
  .record({
    steppedIn: fc.constantFrom(true, false, false, false),
    flows,
    arrivals,
    weights: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 96, maxLength: 96 }),
    growthFactor: fc.constantFrom(0.5, 1, 1.3),
    dayToDayVariation: fc.constantFrom(0, 0.1),
    coming: arbitraryComing,
    categories: fc.tuple(...passengerGroups.map(categoriesOf)),
    lanes: fc.option(lanes, { nil: undefined }),
    counters,
    repairers: fc.constantFrom(undefined, undefined, 2),
    second: fc.option(fc.record({ counters, walk: fc.option(serviceTime, { nil: undefined }) }), { nil: undefined, freq: 4 }),
    bankChoice: fc.constantFrom('shortest-expected-wait' as const, 'fewest-people' as const),
    minutes: fc.integer({ min: 1, max: 30 }),
    queues: fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: queues }),
    seed: fc.integer({ min: 0, max: 4_294_967_295 }),
  })
  .map(({ lanes: bank, counters: desks, second, ...drawn }) => ({
    format: 'echannel-scenario' as const,
    schemaVersion: 1 as const,
    name: 'drawn at random',
    notes: '',
    controlPoint: 'lo-wu' as const,
    date: '2025-04-18',
    openingHours: { opens: '06:30', closes: '24:00' },
    demand: {
      source: { kind: 'typed' as const },
      arrivals: drawn.arrivals,
      flows: drawn.flows,
      // Never zero throughout the opening hours.
      profiles: [
        { id: 'day', name: named('day'), weights: drawn.weights.map((weight, quarter) => (quarter === 40 ? weight + 1 : weight)) },
      ],
      growthFactor: drawn.growthFactor,
      dayToDayVariation: drawn.dayToDayVariation,
      ...drawn.coming,
    },
    categories: drawn.categories.flat(),
    banks: [
      ...(bank ? [bank] : []),
      ...(second === undefined
        ? [desks]
        : [
            { ...desks, authority: 'first' as const },
            { ...second.counters, id: 'second-counters', authority: 'second' as const },
          ]),
    ],
    ...(drawn.repairers === undefined ? {} : { repairers: drawn.repairers }),
    ...(second?.walk ? { walkBetweenAuthorities: second.walk } : {}),
    bankChoice: drawn.bankChoice,
    ...(drawn.queues === undefined ? {} : { queues: drawn.queues }),
    targets: directions.map((direction) => ({
      id: direction,
      direction,
      groups: [...passengerGroups],
      share: 0.95,
      withinMinutes: drawn.minutes,
    })),
    run: { seed: drawn.seed, replications: 2, confidenceLevel: 0.95 },
    steppedIn: drawn.steppedIn,
  }))
  .chain(({ steppedIn, ...scenario }): fc.Arbitrary<Scenario> =>
    steppedIn
      ? arbitraryInterventions(scenario, 23_400, 900).map((interventions) => ({ ...scenario, interventions }))
      : fc.constant(scenario),
  )
  .chain((scenario) =>
    fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: team }).map((staff): Scenario =>
      staff === undefined
        ? scenario
        : {
            ...scenario,
            banks: scenario.banks.map((bank) =>
              bank.kind === 'counter' && bank.id === 'counters' ? { ...bank, timetable: [], staffing: { minimum: 1, maximum: 4 } } : bank,
            ),
            teams: [staff],
          },
    ),
  )
  .filter((scenario) => checkScenario(scenario).every(({ severity }) => severity !== 'error'));
