import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../../../shared/i18n/translator.ts';
import { serviceTimeFault } from '../../../../shared/random/service-time.ts';
import { checkScenario } from '../../../../shared/scenario/check-scenario.ts';
import { defaultOfficers, withSteps } from '../../../../shared/scenario/defaults/default-steps.ts';
import { checkServiceTime } from '../../../../shared/scenario/checks/check-service-time.ts';
import type { CounterBank, EChannelBank, Timetable } from '../../../../shared/scenario/schema/bank-schema.ts';
import type { ServiceTime } from '../../../../shared/scenario/schema/primitives-schema.ts';
import type { Problem, ProblemCode } from '../../../../shared/scenario/problem.ts';
import { problemCodes } from '../../../../shared/scenario/problem.ts';
import { readyScenarios } from '../../../../shared/scenario/ready/ready-scenarios.ts';
import type { Intervention } from '../../../../shared/scenario/schema/intervention-schema.ts';
import { authorityCases } from './authority-cases.ts';
import { examinationCases } from './examination-cases.ts';
import { vehicleCases } from './vehicle-cases.ts';
import type { Scenario } from '../../../../shared/scenario/schema/scenario-schema.ts';
import { peopleCases } from './people-cases.ts';
import { sharedServerCases } from './shared-server-cases.ts';
import { timetableCases } from './timetable-cases.ts';
import { usualReserve } from '../../../../shared/scenario/schema/trigger-schema.ts';

type Change = (scenario: Scenario) => unknown;

const goodFriday = readyScenarios[0]!.scenario;
const exercise = readyScenarios[2]!.scenario;

function edited(change: Change, from = goodFriday): Scenario {
  const scenario = structuredClone(from);
  change(scenario);
  return scenario;
}

const lanes = (scenario: Scenario, bank: number) => scenario.banks[bank] as EChannelBank;
const officers = (s: Scenario, timetable: Timetable) => ({ ...defaultOfficers(lanes(s, 1)), timetable });
const [early, late] = [
  { from: '07:00', open: 1 },
  { from: '08:00', open: 0 },
];
const secondZone = { time: { distribution: 'constant' as const, mean: 5, cv: 0 }, refusal: 0 };
const desks = (scenario: Scenario, bank: number) => scenario.banks[bank] as CounterBank;
const trace = (scenario: Scenario) => (scenario.demand.arrivals.kind === 'trace' ? scenario.demand.arrivals.passengers : []);
const counters = [3, 4];
const stepIn = (intervention: Intervention) => (scenario: Scenario) => (scenario.interventions = [intervention]);
const timeTo = (time: ServiceTime) => (scenario: Scenario) => (desks(scenario, 3).serves[0]!.time = time);

const moved = (from: string, to: string, servers: number) => ({ from, to, servers, reason: '' });
const fluttering = { ...usualReserve, when: { ...usualReserve.when, below: 50 } };
const hour = { from: '10:00', to: '11:00', reason: '' };

const cases: readonly [ProblemCode, Problem['severity'], Problem['path'], Change, Scenario?][] = [
  ['closesBeforeOpens', 'error', ['openingHours', 'closes'], (s) => (s.openingHours.closes = '06:30')],
  ['controlPointClosed', 'warning', ['controlPoint'], (s) => (s.controlPoint = 'hung-hom')],
  ['controlPointClosed', 'warning', ['controlPoint'], (s) => (s.controlPoint = 'sha-tau-kok')],
  ['duplicateId', 'error', ['banks', 1, 'id'], (s) => (s.banks[1]!.id = s.banks[0]!.id)],
  ['duplicateId', 'error', ['categories', 1, 'id'], (s) => (s.categories[1]!.id = s.categories[0]!.id)],
  ['duplicateId', 'error', ['demand', 'profiles', 2, 'id'], (s) => s.demand.profiles.push(structuredClone(s.demand.profiles[0]!))],
  ['duplicateId', 'error', ['targets', 1, 'id'], (s) => (s.targets[1]!.id = s.targets[0]!.id)],
  ['duplicateFlow', 'error', ['demand', 'flows', 3], (s) => s.demand.flows.push({ ...s.demand.flows[0]! })],
  ['noDemand', 'error', ['demand', 'flows'], (s) => s.demand.flows.forEach((flow) => (flow.passengers = 0))],
  ['noDemand', 'error', ['demand', 'flows'], (s) => (s.demand.growthFactor = 0)],
  ['noDemand', 'error', ['demand', 'flows'], (s) => (s.demand.arrivals = { kind: 'trace', passengers: [] })],
  ['unknownProfile', 'error', ['demand', 'flows', 1, 'profile'], (s) => (s.demand.flows[1]!.profile = 'nowhere')],
  ['zeroProfile', 'error', ['demand', 'profiles', 0, 'weights'], (s) => s.demand.profiles[0]!.weights.fill(0)],
  ['closedProfile', 'error', ['demand', 'profiles', 0, 'weights'], (s) => s.demand.profiles[0]!.weights.fill(0).fill(1, 0, 4)],
  ['profileOutsideHours', 'warning', ['demand', 'profiles', 0, 'weights'], (s) => (s.openingHours.closes = '22:00')],
  [
    'unknownTraceCategory',
    'error',
    ['demand', 'arrivals', 'passengers', 1, 'category'],
    (s) => (trace(s)[1]!.category = 'nobody'),
    exercise,
  ],
  ['traceOutsideHours', 'error', ['demand', 'arrivals', 'passengers', 0, 'at'], (s) => (trace(s)[0]!.at = 25_199), exercise],
  ['traceOutsideHours', 'error', ['demand', 'arrivals', 'passengers', 11, 'at'], (s) => (trace(s)[11]!.at = 28_800), exercise],
  ['groupWithoutCategories', 'error', ['categories'], (s) => (s.categories = s.categories.filter(({ group }) => group !== 'resident'))],
  ['sharesNotOne', 'error', ['categories', 0, 'share'], (s) => (s.categories[0]!.share = 0.5)],
  [
    'companionsExceedAdults',
    'error',
    ['categories', 3, 'companions'],
    (s) => s.categories.forEach((category) => category.age !== '11-plus' && (category.companions = 10.8)),
  ],
  ['uptakeNeverAllowed', 'warning', ['categories', 3, 'eChannelUptake'], (s) => (s.date = '2025-03-30')],
  ['serviceNotOffered', 'warning', ['categories', 5, 'eChannelUptake'], (s) => lanes(s, 2).services.shift()],
  ['timetableOrder', 'error', ['banks', 0, 'timetable', 2, 'from'], (s) => (s.banks[0]!.timetable[2]!.from = '08:00')],
  ['neverOpen', 'warning', ['banks', 0, 'timetable'], (s) => s.banks[0]!.timetable.forEach((step) => (step.open = 0))],
  ['neverOpen', 'warning', ['banks', 0, 'timetable'], (s) => (s.banks[0]!.timetable = [{ from: '24:00', open: 5 }])],
  ['timetableOrder', 'error', ['banks', 1, 'officers', 'timetable', 1, 'from'], (s) => (lanes(s, 1).officers = officers(s, [late, early]))],
  ['stepsOfTwoAuthorities', 'error', ['banks', 1, 'services', 0, 'steps'], (s) => (s.banks[1] = { ...withSteps(lanes(s, 1)), secondZone })],
  ['officersWithoutSteps', 'warning', ['banks', 1, 'officers'], (s) => (lanes(s, 1).officers = officers(s, [early]))],
  [
    'officersNeverOnDuty',
    'warning',
    ['banks', 1, 'officers', 'timetable'],
    (s) => (s.banks[1] = { ...withSteps(lanes(s, 1)), officers: officers(s, [late]) }),
  ],
  ['nobodyToServe', 'warning', ['banks', 5, 'direction'], (s) => s.banks.push({ ...desks(s, 3), id: 'other-way', direction: 'arrival' })],
  ['endsBeforeBegins', 'error', ['banks', 3, 'moves', 0, 'to'], (s) => (s.banks[3]!.moves = [moved('10:00', '10:00', 1)])],
  ['outsideOpeningHours', 'warning', ['banks', 3, 'moves', 0, 'from'], (s) => (s.banks[3]!.moves = [moved('02:00', '05:30', 1)])],
  ['moveBelowNone', 'warning', ['banks', 3, 'moves', 0, 'servers'], (s) => (s.banks[3]!.moves = [moved('10:00', '11:00', -500)])],
  ['moreLanesOut', 'warning', ['banks', 1, 'plannedOutages', 0, 'lanes'], (s) => (lanes(s, 1).plannedOutages = [{ ...hour, lanes: 500 }])],
  ['counterClosesEarly', 'error', ['banks', 4, 'timetable'], (s) => (s.banks[4]!.moves = [moved('23:30', '25:00', -100)])],
  ['stoodDownAboveCall', 'error', ['banks', 4, 'reserves', 0, 'when', 'below'], (s) => (desks(s, 4).reserves = [fluttering])],
  ['duplicateService', 'error', ['banks', 1, 'services', 2, 'service'], (s) => lanes(s, 1).services.push(lanes(s, 1).services[0]!)],
  ['serviceNotAllowed', 'warning', ['banks', 1, 'services', 0, 'service'], (s) => (lanes(s, 1).services[0]!.service = 'flight-token')],
  ['duplicateGroup', 'error', ['banks', 4, 'serves', 2, 'group'], (s) => desks(s, 4).serves.push(desks(s, 4).serves[0]!)],
  [
    'minimumAboveMean',
    'error',
    ['banks', 3, 'serves', 0, 'time', 'minimum'],
    timeTo({ distribution: 'lognormal', mean: 15, cv: 0.5, minimum: 16 }),
  ],
  ['spreadTooLarge', 'error', ['banks', 3, 'serves', 0, 'time', 'cv'], timeTo({ distribution: 'uniform', mean: 15, cv: 0.6 })],
  ['spreadNotOfFamily', 'error', ['banks', 3, 'serves', 0, 'time', 'cv'], timeTo({ distribution: 'constant', mean: 15, cv: 0.5 })],
  ['noCounter', 'error', ['banks'], (s) => (s.banks = s.banks.filter(({ kind }) => kind === 'e-channel'))],
  ['noCounter', 'error', ['banks'], (s) => (s.banks = [])],
  ['noCounter', 'error', ['banks'], (s) => counters.forEach((bank) => (s.banks[bank]!.direction = 'arrival'))],
  ['counterNeverOpen', 'error', ['banks', 4, 'timetable'], (s) => s.banks[4]!.timetable.forEach((step) => (step.open = 0))],
  ['counterNeverOpen', 'error', ['banks', 4, 'timetable'], (s) => (s.banks[4]!.timetable = [])],
  ['counterClosesEarly', 'error', ['banks', 4, 'timetable'], (s) => s.banks[4]!.timetable.push({ from: '23:45', open: 0 })],
  ...peopleCases,
  ...sharedServerCases,
  ...examinationCases,
  [
    'counterClosesEarly',
    'error',
    ['banks', 4, 'timetable'],
    stepIn({ what: 'open', at: 40_000, bank: 'departure-visitor-counters', open: 0 }),
  ],
  ['interventionBeforeOpening', 'error', ['interventions', 0, 'at'], stepIn({ what: 'early', at: 23_400, until: 24_000, within: 60 })],
  ['drillOutsideDay', 'error', ['drill', 'from'], (s) => (s.drill = { from: 40_000, until: 30_000, faults: [] })],
  [
    'interventionUnknownBank',
    'error',
    ['drill', 'faults', 0, 'bank'],
    (s) => (s.drill = { from: 30_000, until: 40_000, faults: [{ what: 'fail', at: 31_000, until: 32_000, bank: 'nowhere' }] }),
  ],
  ['interventionEndsFirst', 'error', ['interventions', 0, 'until'], stepIn({ what: 'early', at: 24_000, until: 24_000, within: 60 })],
  ['interventionUnknownBank', 'error', ['interventions', 0, 'bank'], stepIn({ what: 'timetable', at: 24_000, bank: 'nowhere' })],
  [
    'interventionTooMany',
    'error',
    ['interventions', 0, 'open'],
    stepIn({ what: 'open', at: 24_000, bank: 'departure-visitor-counters', open: 99 }),
  ],
  [
    'interventionNoServer',
    'error',
    ['interventions', 0, 'server'],
    stepIn({ what: 'fail', at: 24_000, until: 25_000, bank: 'departure-visitor-counters', server: 99 }),
  ],
  [
    'interventionRefusesNobody',
    'warning',
    ['interventions', 0, 'bank'],
    stepIn({ what: 'refusals', at: 24_000, until: 25_000, bank: 'departure-visitor-counters', factor: 2 }),
  ],
  ['noCounterAtSecond', 'error', ['banks'], (s) => s.banks.forEach((bank, index) => (bank.authority = index === 0 ? 'second' : 'first'))],
  ['demandExceedsCounters', 'warning', ['banks'], (s) => (s.demand.growthFactor = 10)],
  ['demandExceedsLanes', 'warning', ['banks'], (s) => (s.demand.growthFactor = 10)],
  ...timetableCases,
  ['targetWithoutPassengers', 'warning', ['targets', 0], (s) => (s.targets[0]!.direction = 'arrival')],
];

describe('fields that contradict each other', () => {
  it.each([...cases, ...authorityCases, ...vehicleCases])('are named: %s, %s at %j', (code, severity, path, change, from) => {
    const problems = checkScenario(edited(change, from));
    expect(problems.filter((problem) => problem.code === code)).toContainEqual(expect.objectContaining({ severity, path }));
    for (const problem of problems) {
      for (const language of ['en', 'zh-Hant-HK'] as const) {
        const sentence = createTranslator(language).t(`problems.${problem.code}`, problem.values);
        expect(sentence).not.toMatch(/\{\{|\}\}|\$t\(|problems\.|vocabulary\.|undefined|NaN/);
      }
    }
  });

  it('are all among these cases, but for those of files and of the schema', () => {
    const first = problemCodes.indexOf('closesBeforeOpens');
    const last = problemCodes.indexOf('targetWithoutPassengers');
    expect(new Set(problemCodes.slice(first, last + 1))).toEqual(
      new Set([...cases, ...authorityCases, ...vehicleCases].map(([code]) => code)),
    );
  });

  it('are told with the numbers of the case', () => {
    const of = (change: Change, code: ProblemCode) => checkScenario(edited(change)).find((problem) => problem.code === code)?.values;
    expect(of((s) => (s.categories[0]!.share = 0.5), 'sharesNotOne')).toMatchObject({ group: 'resident', percent: 90 });
    // Children are 8.5 % of residents; with 10.8 companions each they would bring 91.8 % of the group along, of 91.5 % adults.
    const crowded = of(
      (s) => s.categories.forEach((category) => category.age !== '11-plus' && (category.companions = 10.8)),
      'companionsExceedAdults',
    );
    expect(crowded).toMatchObject({ companions: 91.8, adults: 91.5 });
    // Of 100,000 residents 1,591 + 915 come from 22:00.
    expect(of((s) => (s.openingHours.closes = '22:00'), 'profileOutsideHours')).toMatchObject({ percent: 2.5, closes: '22:00' });
    expect(of((s) => (s.demand.growthFactor = 10), 'demandExceedsCounters')).toMatchObject({
      direction: 'departure',
      passengers: 1_651_440,
    });
    expect(of(timeTo({ distribution: 'uniform', mean: 15, cv: 0.6 }), 'spreadTooLarge')).toMatchObject({ cv: 0.6, largest: 0.577 });
  });

  it('are one message where they are one mistake: of a closed hall nothing else is said', () => {
    expect(checkScenario(edited((s) => (s.openingHours.closes = '06:30'))).map(({ code }) => code)).toEqual(['closesBeforeOpens']);
  });

  it('come with the errors first', () => {
    const problems = checkScenario(
      edited((s) => {
        s.controlPoint = 'hung-hom';
        s.targets[1]!.id = s.targets[0]!.id;
      }),
    );
    expect(problems.map(({ severity }) => severity)).toEqual(['error', 'warning']);
  });
});

describe('what is not wrong', () => {
  it.each(readyScenarios.filter(({ id }) => id !== 'heung-yuen-wai-record'))('$id has no problem at all', ({ scenario }) => {
    expect(checkScenario(scenario)).toEqual([]);
  });

  it('a profile that nobody uses may be anything', () => {
    const scenario = edited((s) =>
      s.demand.profiles.push({ ...s.demand.profiles[0]!, id: 'spare', weights: Array.from({ length: 96 }, () => 0) }),
    );
    expect(checkScenario(scenario)).toEqual([]);
  });

  it('shares may miss 100 % by what rounding loses', () => {
    expect(checkScenario(edited((s) => (s.categories[0]!.share += 1e-9)))).toEqual([]);
  });

  it('no counter is needed where everybody uses lanes that refuse nobody and never close', () => {
    const scenario = edited((s) => {
      s.categories = [{ ...s.categories[0]!, share: 1, eChannelUptake: 1 }];
      s.demand.flows = [s.demand.flows[0]!];
      s.banks = [{ ...lanes(s, 0), services: [{ ...lanes(s, 0).services[0]!, refusal: 0 }] }];
      s.targets = [];
    });
    expect(checkScenario(scenario).filter(({ severity }) => severity === 'error')).toEqual([]);
    for (const change of [
      (s: Scenario) => (lanes(s, 0).services[0]!.refusal = 0.01),
      (s: Scenario) => (s.categories[0]!.eChannelUptake = 0.99),
      (s: Scenario) => s.banks[0]!.timetable.push({ from: '23:30', open: 0 }),
      (s: Scenario) => (lanes(s, 0).outages = { meanHoursBetweenFailures: 100, meanMinutesToRepair: 10 }),
    ] as Change[]) {
      expect(checkScenario(edited(change, scenario)).map(({ code }) => code)).toContain('noCounter');
    }
  });

  it('one counter open to the end is enough, whichever bank it stands in', () => {
    const scenario = edited((s) => {
      s.banks[4]!.timetable.push({ from: '23:45', open: 0 });
      s.banks.push({ ...desks(s, 4), id: 'late', timetable: [{ from: '23:45', open: 1 }] });
    });
    expect(checkScenario(scenario)).toEqual([]);
  });
});

describe('the spread of service times', () => {
  it('is judged here exactly as it is where times are drawn', () => {
    const time = fc.record({
      distribution: fc.constantFrom('constant', 'exponential', 'lognormal', 'gamma', 'uniform', 'triangular'),
      mean: fc.double({ min: 0.01, max: 1000, noNaN: true }),
      cv: fc.oneof(fc.constantFrom(0, 1, 0.5, 1 / Math.sqrt(3), 1 / Math.sqrt(6)), fc.double({ min: 0, max: 5, noNaN: true })),
      minimum: fc.option(fc.double({ min: 0, max: 1000, noNaN: true }), { nil: undefined }),
    });
    fc.assert(
      fc.property(time, ({ minimum, ...rest }) => {
        const given = (minimum === undefined ? rest : { ...rest, minimum }) as ServiceTime;
        expect(checkServiceTime(given, []).length > 0).toBe(serviceTimeFault(given) !== undefined);
      }),
      { numRuns: 2000 },
    );
  });
});
