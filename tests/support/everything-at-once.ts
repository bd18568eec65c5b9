// One morning with all that a scenario may have: every field of the document but those that the checks refuse beside others. Small, so that the
// plain model can follow it too.

import { passengerGroups } from '../../shared/reference/vocabulary.ts';
import type { PassengerCategory } from '../../shared/scenario/schema/demand-schema.ts';
import type { Scenario } from '../../shared/scenario/schema/scenario-schema.ts';
import { crossBoundaryVehicles } from './everything-beside-the-hall.ts';
import { allBanks, walk } from './everything-in-the-hall.ts';
import { eventfulDemand, manyCategories } from './everything-who-comes.ts';

const at = (hour: number, minute = 0): number => hour * 3600 + minute * 60;

const steppedIn: NonNullable<Scenario['interventions']> = [
  { what: 'early', at: at(7, 20), until: at(7, 40), within: 300 },
  { what: 'fail', at: at(7, 35), until: at(7, 50), bank: 'lanes-far', server: 1 },
  { what: 'divert', at: at(7, 40), until: at(8), bank: 'lanes-seamless' },
  { what: 'refusals', at: at(7, 45), until: at(8, 30), bank: 'lanes-visitor', factor: 3 },
  { what: 'open', at: at(8, 5), bank: 'resident-counters', open: 3 },
  { what: 'fail', at: at(8, 7), until: at(8, 25), bank: 'visitor-counters', server: 2 },
  { what: 'staff', at: at(8, 10), until: at(8, 40), bank: 'second-counters', by: 1 },
  { what: 'share', at: at(8, 20), shared: 'lanes-of-either', atOther: 2 },
  { what: 'meter', at: at(8, 30), until: at(8, 40), direction: 'departure', people: 4, everyMinutes: 0.5 },
  { what: 'timetable', at: at(8, 50), bank: 'resident-counters' },
];

export const everythingAtOnce: Scenario = {
  $schema: './scenario.schema.json',
  format: 'echannel-scenario',
  schemaVersion: 1,
  name: 'Everything at once',
  notes: 'An invented morning.',
  controlPoint: 'hzmb',
  date: '2026-07-04',
  openingHours: { opens: '07:00', closes: '09:30' },
  demand: eventfulDemand,
  categories: manyCategories,
  banks: allBanks,
  repairers: 1,
  teams: [
    {
      id: 'early-team',
      name: { en: 'Early team', 'zh-Hant-HK': '早更小隊' },
      officers: 5,
      shift: { from: '06:45', to: '10:00' },
      breaks: [{ from: '08:00', minutes: 15, atOnce: 2 }],
      staffs: ['visitor-counters'],
    },
  ],
  sharedServers: [
    {
      id: 'lanes-of-either',
      name: { en: 'Lanes of either', 'zh-Hant-HK': '共用e-道' },
      home: 'lanes-resident',
      other: 'lanes-far',
      servers: 2,
      changeoverMinutes: 3,
      timetable: [
        { from: '07:50', atOther: 1 },
        { from: '08:45', atOther: 0 },
      ],
      trigger: { measure: 'people', servers: 1, above: 5, below: 2, forMinutes: 2 },
    },
    {
      id: 'desks-of-either',
      name: { en: 'Desks of either', 'zh-Hant-HK': '共用櫃枱' },
      home: 'visitor-counters',
      other: 'resident-counters',
      servers: 2,
      hours: [
        { from: '07:00', open: 2 },
        { from: '08:30', open: 1 },
      ],
      changeoverMinutes: 6,
      timetable: [
        { from: '07:40', atOther: 1 },
        { from: '07:44', atOther: 0 },
      ],
    },
  ],
  walkBetweenAuthorities: walk,
  vehicles: crossBoundaryVehicles,
  bankChoice: 'shortest-expected-wait',
  queues: {
    misjudgement: 0.3,
    signs: [
      {
        direction: 'departure',
        group: 'resident',
        category: 'adult',
        followed: 0.8,
        split: [
          { bank: 'lanes-resident', share: 0.7 },
          { bank: 'lanes-far', share: 0.3 },
        ],
      },
    ],
    jockeying: { fewerPeople: 1 },
    sharedLines: [['lanes-resident', 'lanes-seamless']],
    balking: { direction: 'both', groups: ['mainland-visitor', 'other-visitor'], rule: { by: 'wait', patience: 30 } },
    areas: [{ direction: 'departure', squareMeters: 600 }],
    entrances: [
      { direction: 'departure', metering: [{ from: '07:30', to: '08:15', people: 6, everyMinutes: 0.5 }] },
      { direction: 'arrival', capacity: 30 },
    ],
  },
  targets: [
    { id: 'departing-visitors', direction: 'departure', groups: ['mainland-visitor', 'other-visitor'], share: 0.95, withinMinutes: 15 },
    { id: 'arriving-residents', direction: 'arrival', groups: ['resident'], share: 0.9, withinMinutes: 5 },
  ],
  plan: [{ bank: 'lanes-resident', x: 12, y: 8 }],
  interventions: steppedIn,
  drill: { from: at(7, 30), until: at(8, 30), faults: steppedIn, mayRewind: true },
  run: {
    seed: 20_260_704,
    replications: 4,
    confidenceLevel: 0.95,
    precision: {
      of: [
        { quantity: { measure: 'target', target: 'arriving-residents' }, halfWidth: 0.5, relative: false },
        { quantity: { measure: 'wait', kind: 'departure/visitors', statistic: 'p95' }, halfWidth: 1, relative: true },
        { quantity: { measure: 'peakOccupancy', direction: 'departure' }, halfWidth: 1, relative: true },
        { quantity: { measure: 'crossing', direction: 'arrival' }, halfWidth: 10, relative: false },
        {
          quantity: { measure: 'vehicleWait', vehicle: 'private-car', direction: 'departure', statistic: 'p95' },
          halfWidth: 60,
          relative: false,
        },
        { quantity: { measure: 'outsideWait', direction: 'departure', statistic: 'maximum' }, halfWidth: 60, relative: false },
      ],
      atMost: 30,
    },
  },
};

const { queues, demand, run } = everythingAtOnce;

function withFamilies(change: Partial<PassengerCategory>): PassengerCategory[] {
  return manyCategories.map((category) => (category.companions > 0 ? { ...category, ...change } : category));
}
const { precision: _precision, ...plainRun } = run;

/**
 * The same morning with the choices that exclude those above: exact counts, turning back from so many people, and changing over to another bank, which
 * the checks refuse beside a line that feeds several banks, beside courtesy counters and beside reserved lines.
 */
export const everythingOtherwise: Scenario = {
  ...everythingAtOnce,
  bankChoice: 'fewest-people',
  categories: withFamilies({ party: { way: 'together' } }),
  demand: {
    ...demand,
    source: { kind: 'immd-daily-traffic', fileName: 'traffic.csv', controlPoint: 'hzmb', date: '2026-07-04' },
    arrivals: { kind: 'exact' },
    scheduled: { ...demand.scheduled!, counting: 'scaled' },
  },
  banks: allBanks.map((bank) => {
    if (bank.kind === 'e-channel') return bank;
    const { courtesy: _courtesy, refusedJoin: _refusedJoin, ...open } = bank;
    return open;
  }),
  queues: {
    ...(({ sharedLines: _sharedLines, ...rest }) => rest)(queues!),
    jockeying: { fewerPeople: 1, minutesSaved: 0.5 },
    balking: { direction: 'both', groups: [...passengerGroups], rule: { by: 'people', people: 6 } },
  },
  run: plainRun,
};

const { walkBetweenAuthorities: _walk, ...ofOneAuthority } = everythingAtOnce;

/** With one authority, and a secondary examination, which the checks refuse beside two; families are larger, so that a part of one waits for another. */
export const everythingExamined: Scenario = {
  ...ofOneAuthority,
  categories: withFamilies({ companions: 2 }),
  banks: allBanks.map((bank) => {
    const { authority: _authority, ...rest } = bank;
    if (rest.kind === 'counter') {
      const { closesFirst: _closesFirst, ...handing } = rest;
      return { ...handing, handsOver: true as const };
    }
    const { secondZone: _secondZone, ...oneZone } = rest;
    return oneZone;
  }),
  examination: {
    direction: 'both',
    officers: [
      { from: '07:15', open: 1 },
      { from: '08:00', open: 2 },
    ],
    places: 4,
    whenFull: 'hold',
    reasons: [
      {
        reason: 'questioning',
        time: { distribution: 'lognormal', mean: 120, cv: 1 },
        referrals: [
          { group: 'resident', category: 'adult', share: 0.02, refused: 0 },
          { group: 'resident', category: 'child', share: 0.2, refused: 0 },
          { group: 'mainland-visitor', share: 0.1, refused: 0.3 },
          { group: 'other-visitor', share: 0.2, refused: 0.5 },
        ],
      },
      {
        reason: 'forgery',
        time: { distribution: 'gamma', mean: 180, cv: 0.5 },
        referrals: [{ group: 'mainland-visitor', share: 0.05, refused: 0.5 }],
      },
    ],
  },
  run: {
    ...plainRun,
    precision: { of: [{ quantity: { measure: 'examinationWait', statistic: 'mean' }, halfWidth: 60, relative: false }], atMost: 30 },
  },
};

/** And with random arrivals of counts that the program knows. */
export const everythingAtRandom: Scenario = {
  ...everythingAtOnce,
  demand: { ...demand, source: { kind: 'reference' }, arrivals: { kind: 'poisson' } },
  run: plainRun,
};
