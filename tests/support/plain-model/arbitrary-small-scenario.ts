// Random halls small enough for the plain model, and crowded enough that everything happens: families, refusals, moves, outages, ties.

import fc from 'fast-check';
import {
  ageBands,
  directions,
  eChannelServices,
  type EChannelService,
  type Enrolment,
  enrolments,
  passengerGroups,
} from '../../../shared/reference/vocabulary.ts';
import type { Bank } from '../../../shared/scenario/schema/bank-schema.ts';
import { checkScenario } from '../../../shared/scenario/check-scenario.ts';
import { clockOf } from '../../../shared/scenario/clock.ts';
import type { Arrivals, Flow, PassengerCategory } from '../../../shared/scenario/schema/demand-schema.ts';
import { withoutSteps } from '../../../shared/scenario/defaults/default-steps.ts';
import { arbitraryQueues } from './arbitrary-queues.ts';
import type { Scenario } from '../../../shared/scenario/schema/scenario-schema.ts';
import { arbitraryComing } from './arbitrary-timetable.ts';
import { withCourtesy } from './arbitrary-courtesy.ts';
import { withClosing } from './arbitrary-closing.ts';
import { withHandingOver } from './arbitrary-handing-over.ts';
import { withReservedLines } from './arbitrary-reserved-lines.ts';
import { withExamination } from './arbitrary-examination.ts';
import { teams, withTeams } from './arbitrary-teams.ts';
import { arbitraryPartyWay } from '../arbitrary-party-way.ts';
import { arbitraryInterventions } from '../arbitrary-interventions.ts';
import { officers, steps } from './arbitrary-lane-steps.ts';
import { longest, opens, serviceTime, timetable } from './arbitrary-times.ts';
import { present } from '../arbitrary-banks.ts';
import { arbitraryVehicles } from '../arbitrary-vehicles.ts';
import { arbitraryReserves } from './arbitrary-reserves.ts';
import { arbitraryShared, overlapping } from './arbitrary-shared.ts';
import { arbitraryMoves, arbitraryPlannedOutages, often, seldomNetwork, sometimes } from './arbitrary-outages.ts';

const named = (name: string) => ({ en: name, 'zh-Hant-HK': name });

const bankFields = {
  moves: sometimes(arbitraryMoves(opens, longest)),
  direction: fc.constantFrom(...directions, 'both' as const, 'both' as const, 'both' as const),
  queue: fc.constantFrom('single-line' as const, 'line-per-server' as const),
  handover: fc.constantFrom(0, 0, 2, 60),
};

const laneService = (service: EChannelService) =>
  fc.record({ service: fc.constant(service), time: serviceTime, refusal: fc.constantFrom(0, 0, 0.2, 1), steps });

const lanes = (id: string): fc.Arbitrary<Bank> =>
  fc
    .record({
      ...bankFields,
      timetable: timetable(fc.constantFrom(0, 1, 2, 2, 3), fc.constant(opens)),
      services: fc
        .tuple(laneService('resident'), laneService('mainland-visitor'), fc.subarray(eChannelServices.slice(1)), laneService('contactless'))
        .map(([resident, visitor, others, other]) => [
          resident,
          visitor,
          ...others.filter((service) => service !== 'mainland-visitor').map((service) => ({ ...other, service })),
        ]),
      outages: fc.option(fc.constantFrom({ ...often }, { ...often, repairers: 1 }), { nil: undefined }),
      networkOutages: sometimes(fc.constant(seldomNetwork)),
      plannedOutages: sometimes(arbitraryPlannedOutages(opens, longest)),
      secondZone: fc.option(fc.record({ time: serviceTime, refusal: fc.constantFrom(0, 0.2, 1) }), { nil: undefined, freq: 2 }),
      inSteps: fc.constantFrom('none', 'some', 'all'),
      officers: fc.oneof(fc.constant(undefined), { weight: 4, arbitrary: officers }),
    })
    .map(({ services, inSteps: wished, officers: pool, ...bank }) => {
      // A lane has steps or two zones.
      const inSteps = bank.secondZone ? 'none' : wished;
      return present({
        kind: 'e-channel' as const,
        id,
        name: named(id),
        ...bank,
        services: services.map(({ steps: drawn, ...offer }, at) => ({
          ...offer,
          ...(inSteps === 'all' || (inSteps === 'some' && at % 2 === 0) ? { steps: drawn } : {}),
        })),
        // Officers are of no use where no match can fail.
        officers: inSteps === 'none' ? undefined : pool,
      });
    });

const counters = (id: string, groups: fc.Arbitrary<PassengerCategory['group'][]>): fc.Arbitrary<Bank> =>
  fc
    .record({
      ...bankFields,
      timetable: timetable(fc.constantFrom(0, 0, 1, 1, 2, 3), fc.integer({ min: opens - 1, max: opens + 2 })),
      groups,
      reserves: sometimes(arbitraryReserves),
      times: fc.tuple(serviceTime, serviceTime, serviceTime),
    })
    .map(({ times, groups: served, ...bank }) =>
      present({
        kind: 'counter' as const,
        id,
        name: named(id),
        ...bank,
        serves: served.map((group, index) => ({ group, time: times[index]! })),
      }),
    );

/** In one hall of four two authorities check one after the other, and some lanes or counters may still be for both. */
const withAuthorities = (drawn: Bank[]): fc.Arbitrary<Bank[]> =>
  fc
    .tuple(
      fc.array(fc.constantFrom('first' as const, 'first' as const, 'second' as const, undefined), { minLength: 4, maxLength: 4 }),
      counters('first-counters', fc.constant([...passengerGroups])),
      counters('second-counters', fc.constant([...passengerGroups])),
      fc.option(lanes('lanes-c')),
    )
    .map(([authorities, first, second, more]) => [
      ...drawn.map((bank, index): Bank => {
        const authority = authorities[index];
        return authority === undefined ? bank : { ...ofOneAuthority(bank), authority };
      }),
      { ...first, direction: 'both' as const, authority: 'first' as const },
      { ...second, direction: 'both' as const, authority: 'second' as const },
      ...(more === null ? [] : [{ ...ofOneAuthority(more), authority: 'second' as const }]),
    ]);

/** Neither with two zones nor in steps. */
function ofOneAuthority(bank: Bank): Bank {
  if (bank.kind === 'counter') return bank;
  const { secondZone: _, ...rest } = withoutSteps(bank);
  return rest;
}

const banksOfOneAuthority: fc.Arbitrary<Bank[]> = fc
  .tuple(
    lanes('lanes-a'),
    fc.option(lanes('lanes-b'), { freq: 9 }),
    counters('counters', fc.constant([...passengerGroups])).map((bank): Bank => ({ ...bank, direction: 'both' })),
    fc.option(counters('more-counters', fc.subarray([...passengerGroups], { minLength: 2 }))),
  )
  .map((drawn) => drawn.filter((bank) => bank !== null))
  .chain((drawn) => fc.shuffledSubarray(drawn, { minLength: drawn.length }));

const banks: fc.Arbitrary<Bank[]> = fc.oneof(
  { weight: 3, arbitrary: banksOfOneAuthority },
  { weight: 1, arbitrary: banksOfOneAuthority.chain(withAuthorities) },
);

/** Often what admits a group to its lanes, at times anything. */
const held: fc.Arbitrary<Enrolment[]> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constant<Enrolment[]>(['smart-identity-card', 'hksar-passport', 'contactless', 'mainland-eep', 'frequent-visitor']),
  },
  fc.subarray([...enrolments]),
);

/** Adults with and without documents for lanes, and children who may bring adults. */
const categoriesOf = (group: PassengerCategory['group']): fc.Arbitrary<PassengerCategory[]> =>
  fc
    .record({
      children: fc.constantFrom(0, 0.2, 0.2),
      enrolled: fc.constantFrom(0, 0.3, 0.8, 1, 1, 1),
      uptake: fc.constantFrom(0, 0.5, 1, 1, 1),
      held,
      companions: fc.constantFrom(0, 1, 1.5, 1.5, 2.5),
      party: arbitraryPartyWay,
      age: fc.constantFrom(...ageBands, '7-to-10' as const, '7-to-10' as const),
      timeFactors: fc.record({ eChannel: fc.constantFrom(1, 1.5), counter: fc.constantFrom(1, 0.8) }),
      failing: fc.constantFrom(undefined, 0.5, 1.5),
    })
    .map(({ children, enrolled, uptake, held, companions, party, age, timeFactors, failing }) => {
      const adult = { group, age: '11-plus' as const, eChannelUptake: uptake, companions: 0, timeFactors };
      const share = (1 - children) * enrolled;
      const young = { ...adult, id: `${group}-young`, name: named('young'), age, enrolments: held, companions, share: children };
      return [
        { ...adult, id: `${group}-plain`, name: named('plain'), enrolments: [], share: 1 - children - share },
        { ...adult, id: `${group}-enrolled`, name: named('enrolled'), enrolments: held, share },
        {
          ...young,
          ...(party === undefined ? {} : { party }),
          ...(failing === undefined ? {} : { matchFailureFactor: failing }),
        },
      ];
    });

const flows: fc.Arbitrary<Flow[]> = fc.uniqueArray(
  fc.record({
    direction: fc.constantFrom(...directions),
    group: fc.constantFrom(...passengerGroups),
    passengers: fc.integer({ min: 0, max: 50 }),
    profile: fc.constant('day'),
  }),
  { minLength: 1, maxLength: 6, selector: ({ direction, group }) => `${direction} ${group}` },
);

/** Passengers who come on whole minutes, many at once, among them those of the quarter-hours at which rosters change. */
const trace: fc.Arbitrary<Arrivals> = fc
  .tuple(
    fc.constantFrom(undefined, undefined, undefined, 'poisson' as const, 'exact' as const),
    fc.array(
      fc.record({
        at: fc.integer({ min: 0, max: 29 }).map((minutes) => opens * 900 + 60 * minutes),
        direction: fc.constantFrom(...directions),
        category: fc
          .tuple(fc.constantFrom(...passengerGroups), fc.constantFrom('plain', 'enrolled', 'young'))
          .map(([group, kind]) => `${group}-${kind}`),
      }),
      { minLength: 1, maxLength: 60, size: 'max' },
    ),
  )
  .map(([others, passengers]) => ({ kind: 'trace', passengers, ...(others === undefined ? {} : { others }) }));

const untouched: fc.Arbitrary<Scenario> = fc
  .record({
    quarters: fc.integer({ min: 2, max: longest }),
    arrivals: fc.oneof(fc.constantFrom<Arrivals>({ kind: 'poisson' }, { kind: 'exact' }), trace),
    flows,
    weights: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 96, maxLength: 96 }),
    growthFactor: fc.constantFrom(0.5, 1, 1.3),
    dayToDayVariation: fc.constantFrom(0, 0.2),
    categories: fc.tuple(...passengerGroups.map(categoriesOf)),
    banks,
    repairers: fc.constantFrom(undefined, undefined, 1, 2),
    walk: fc.option(serviceTime, { nil: undefined, freq: 2 }),
    bankChoice: fc.constantFrom('shortest-expected-wait' as const, 'fewest-people' as const),
    controlPoint: fc.constantFrom('lo-wu' as const, 'airport' as const, 'hzmb' as const),
    date: fc.constantFrom('2023-07-20', '2025-04-18', '2026-01-05'),
    seed: fc.integer({ min: 0, max: 4_294_967_295 }),
  })
  .map(
    ({
      quarters,
      arrivals,
      flows: counts,
      weights,
      growthFactor,
      dayToDayVariation,
      categories,
      seed,
      walk,
      repairers,
      ...rest
    }): Scenario => ({
      format: 'echannel-scenario',
      schemaVersion: 1,
      name: 'drawn at random',
      notes: '',
      openingHours: { opens: clockOf(opens), closes: clockOf(opens + quarters) },
      demand: {
        source: { kind: 'typed' },
        arrivals,
        flows: counts,
        profiles: [{ id: 'day', name: named('day'), weights }],
        growthFactor,
        dayToDayVariation,
      },
      categories: categories.flat(),
      targets: [],
      run: { seed, replications: 2, confidenceLevel: 0.95 },
      ...(repairers === undefined ? {} : { repairers }),
      ...(walk !== undefined && rest.banks.some(({ authority }) => authority === 'first') ? { walkBetweenAuthorities: walk } : {}),
      ...rest,
    }),
  )
  .chain((scenario) => arbitraryQueues(scenario.banks).map((queues) => (queues === undefined ? scenario : { ...scenario, queues })));

/** Some have transport, surges or groups that vary by themselves. */
const withComing: fc.Arbitrary<Scenario> = fc
  .tuple(untouched, arbitraryComing)
  .map(([scenario, coming]) => ({ ...scenario, demand: { ...scenario.demand, ...coming } }));

/** One in four has courtesy counters, and one in four teams of officers in place of timetables. */
const staffed: fc.Arbitrary<Scenario> = fc
  .tuple(withCourtesy(withComing), fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: teams }))
  .map(([scenario, drawn]) => ({ ...scenario, ...withTeams(scenario.banks, drawn) }));

/** At the bridge vehicles may come, and take officers from the counters. */
const withVehicles: fc.Arbitrary<Scenario> = fc
  .tuple(staffed, sometimes(arbitraryVehicles(clockOf(opens))))
  .map(([scenario, vehicles]) => (vehicles === undefined || scenario.controlPoint !== 'hzmb' ? scenario : { ...scenario, vehicles }));

/** One in three has servers that two banks share. */
const withShared: fc.Arbitrary<Scenario> = fc
  .tuple(withVehicles, fc.constantFrom(true, false, false))
  .chain(([scenario, shares]) =>
    shares
      ? fc
          .tuple(arbitraryShared(scenario.banks, opens, longest), fc.boolean())
          .map(([shared, overlap]): Scenario => ({ ...scenario, banks: overlap ? overlapping(scenario.banks) : scenario.banks, ...shared }))
      : fc.constant(scenario),
  );

/** A scenario that the program accepts, of up to two hours and some dozens of passengers, into which somebody steps at times. */
export const arbitrarySmallScenario: fc.Arbitrary<Scenario> = fc
  .tuple(withClosing(withReservedLines(withHandingOver(withExamination(withShared)))), fc.constantFrom(true, false, false))
  .chain(([scenario, steppedIn]) =>
    steppedIn
      ? arbitraryInterventions(scenario, opens * 900, 100).map((interventions): Scenario => ({ ...scenario, interventions }))
      : fc.constant(scenario),
  )
  .filter((scenario) => checkScenario(scenario).every(({ severity }) => severity !== 'error'));
