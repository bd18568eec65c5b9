// Random scenarios for property tests: halls of every shape that the schema and the cross-field checks allow, over a whole day.

import fc from 'fast-check';
import { directions, passengerGroups } from '../../shared/reference/vocabulary.ts';
import type { Bank } from '../../shared/scenario/schema/bank-schema.ts';
import { checkScenario } from '../../shared/scenario/check-scenario.ts';
import type { Precision } from '../../shared/scenario/schema/precision-schema.ts';
import type { Scenario } from '../../shared/scenario/schema/scenario-schema.ts';
import type { Team } from '../../shared/scenario/schema/team-schema.ts';
import { clock, counters, lanes, named, present, seldom, serviceTime } from './arbitrary-banks.ts';
import { arbitraryExamination, examinedUnlessByTwo } from './arbitrary-examination.ts';
import { arbitraryInterventions } from './arbitrary-interventions.ts';
import { arbitraryLines } from './arbitrary-lines.ts';
import { arrivals, categoriesOf, flows } from './arbitrary-passengers.ts';
import { arbitraryVehicles } from './arbitrary-vehicles.ts';
import { arbitraryShared } from './plain-model/arbitrary-shared.ts';
import { arbitraryComing } from './plain-model/arbitrary-timetable.ts';

const opens = '06:30';

/** A team for the counters that is there from before the opening until after the closing, with a break for some at a time. */
const team: fc.Arbitrary<Team> = fc
  .record({
    officers: fc.integer({ min: 2, max: 6 }),
    from: fc.integer({ min: 40, max: 60 }).map(clock),
    atOnce: fc.constantFrom(1, 3, undefined),
  })
  .map(({ officers, from, atOnce }) => ({
    id: 'team',
    name: named('team'),
    officers,
    shift: { from: '06:00', to: '24:15' },
    breaks: [present({ from, minutes: 30, atOnce })],
    staffs: ['counters'],
  }));

/** Lanes or none, counters for everybody, at times courtesy counters and those of a second authority. */
const banks: fc.Arbitrary<{ banks: Bank[]; walk?: Scenario['walkBetweenAuthorities'] }> = fc
  .record({
    some: fc.option(lanes('lanes'), { nil: undefined }),
    others: seldom(lanes('more-lanes')),
    desks: counters('counters'),
    more: seldom(fc.tuple(counters('more-counters'), fc.boolean())),
    second: fc.option(fc.record({ desks: counters('second-counters'), walk: fc.option(serviceTime, { nil: undefined }) }), {
      nil: undefined,
      freq: 4,
    }),
  })
  .map(({ some, others, desks, more, second }) => {
    const first = second === undefined ? {} : { authority: 'first' as const };
    const beside = [some, others].filter((bank) => bank !== undefined).map((bank) => (second === undefined ? sole(bank) : bank));
    const one = second === undefined ? desks : finishing(desks);
    const courteous = more && (more[1] ? { ...more[0], courtesy: true as const } : more[0]);
    return {
      banks: [
        ...beside,
        { ...one, ...first },
        ...(courteous === undefined ? [] : [second === undefined ? courteous : finishing(courteous)]),
        ...(second === undefined ? [] : [{ ...finishing(second.desks), authority: 'second' as const }]),
      ],
      ...(second?.walk ? { walk: second.walk } : {}),
    };
  });

/** Of a hall of one authority. */
function sole({ authority: _authority, ...bank }: Bank): Bank {
  return bank;
}

/** In a hall of two authorities, where the checks let no counter hand its passenger over. */
function finishing(bank: Bank): Bank {
  if (bank.kind !== 'counter') return bank;
  const { handsOver: _handsOver, ...rest } = bank;
  return rest;
}

/** Teams of officers in place of the timetable of the counters. */
function staffedBy(people: Team | undefined, drawn: readonly Bank[]): Pick<Scenario, 'banks' | 'teams'> {
  if (people === undefined) return { banks: [...drawn] };
  const staffed = drawn.map((bank) =>
    bank.kind === 'counter' && bank.id === 'counters' ? { ...bank, timetable: [], staffing: { minimum: 1, maximum: 4 } } : bank,
  );
  return { banks: staffed, teams: [people] };
}

/** What a run may be asked to tell so precisely; it changes nothing of a day. */
const precision: fc.Arbitrary<Precision> = fc.record({
  of: fc.constantFrom<Precision['of'][]>(
    [{ quantity: { measure: 'target', target: 'departure' }, halfWidth: 0.01, relative: false }],
    [{ quantity: { measure: 'peakOccupancy', direction: 'departure' }, halfWidth: 0.1, relative: true }],
    [{ quantity: { measure: 'wait', kind: 'departure/all', statistic: 'p95' }, halfWidth: 1, relative: false }],
    [
      {
        quantity: { measure: 'vehicleWait', vehicle: 'private-car', direction: 'departure', statistic: 'mean' },
        halfWidth: 1,
        relative: false,
      },
    ],
    [{ quantity: { measure: 'crossing', direction: 'departure' }, halfWidth: 1, relative: false }],
    [{ quantity: { measure: 'outsideWait', direction: 'departure', statistic: 'p95' }, halfWidth: 1, relative: false }],
    [{ quantity: { measure: 'examinationWait', statistic: 'mean' }, halfWidth: 1, relative: true }],
  ),
  atMost: fc.constant(60),
});

/** A day from 06:30 to 24:00 with at most a few thousand passengers. */
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
    hall: banks,
    people: seldom(team),
    repairers: fc.constantFrom(undefined, undefined, 2),
    vehicles: seldom(arbitraryVehicles(opens)),
    examination: seldom(arbitraryExamination),
    bankChoice: fc.constantFrom('shortest-expected-wait' as const, 'fewest-people' as const),
    minutes: fc.integer({ min: 1, max: 30 }),
    seed: fc.integer({ min: 0, max: 4_294_967_295 }),
    precision: seldom(precision),
    plan: seldom(fc.constant<NonNullable<Scenario['plan']>>([{ bank: 'counters', x: 10, y: 20 }])),
  })
  .map(({ hall, people, vehicles, ...drawn }) => ({
    steppedIn: drawn.steppedIn,
    scenario: present({
      format: 'echannel-scenario',
      schemaVersion: 1,
      name: 'drawn at random',
      notes: '',
      // Vehicles come where there is a road.
      controlPoint: vehicles === undefined ? 'lo-wu' : 'hzmb',
      date: '2025-04-18',
      openingHours: { opens, closes: '24:00' },
      demand: {
        source: { kind: 'typed' },
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
      ...staffedBy(people, hall.banks),
      repairers: drawn.repairers,
      walkBetweenAuthorities: hall.walk,
      examination: examinedUnlessByTwo(hall.banks, drawn.examination),
      vehicles,
      bankChoice: drawn.bankChoice,
      targets: directions.map((direction) => ({
        id: direction,
        direction,
        groups: [...passengerGroups],
        share: 0.95,
        withinMinutes: drawn.minutes,
      })),
      plan: drawn.plan,
      run: present({ seed: drawn.seed, replications: 2, confidenceLevel: 0.95, precision: drawn.precision }),
    } satisfies { [K in keyof Scenario]: Scenario[K] | undefined }),
  }))
  .chain(({ steppedIn, scenario: drawn }) =>
    seldom(arbitraryShared(drawn.banks, 26, 70)).map((shared) => ({ steppedIn, scenario: { ...drawn, ...shared } })),
  )
  .chain(({ steppedIn, scenario }) =>
    seldom(arbitraryLines(scenario.banks)).chain((queues) =>
      (steppedIn ? arbitraryInterventions({ ...scenario, queues }, 23_400, 900) : fc.constant(undefined)).map((interventions): Scenario => {
        const drill = interventions && { from: 30_000, until: 40_000, faults: interventions, mayRewind: true as const };
        return present({ ...scenario, queues, interventions, drill });
      }),
    ),
  )
  .filter((scenario) => checkScenario(scenario).every(({ severity }) => severity !== 'error'));
