// Who comes on the morning on which everything happens: listed passengers among random ones, a coach line, a ferry that takes a tour group, a surge,
// families, and passengers of every group in both directions.

import { directions, passengerGroups } from '../../shared/reference/vocabulary.ts';
import type { Demand, PassengerCategory } from '../../shared/scenario/schema/demand-schema.ts';

const named = (en: string, zh: string) => ({ en, 'zh-Hant-HK': zh });

/** All at once in the second hour, when there are lines everywhere. */
const weights = Array.from({ length: 96 }, (_, quarter) => (quarter >= 28 && quarter < 38 ? (quarter >= 30 && quarter < 34 ? 3 : 1) : 0));

export const eventfulDemand: Demand = {
  source: { kind: 'typed' },
  arrivals: {
    kind: 'trace',
    passengers: Array.from({ length: 24 }, (_, i) => ({
      at: 7 * 3600 + 300 * i,
      direction: directions[i % 2]!,
      category: i % 3 === 0 ? 'visitor' : 'adult',
    })),
    others: 'poisson',
  },
  flows: directions.flatMap((direction) =>
    passengerGroups.map((group) => ({ direction, group, passengers: group === 'resident' ? 260 : 70, profile: 'morning' })),
  ),
  profiles: [{ id: 'morning', name: named('The morning', '上午'), weights }],
  growthFactor: 1.1,
  dayToDayVariation: 0.1,
  groupVariation: { resident: 0.05, 'mainland-visitor': 0.2, 'other-visitor': 0 },
  scheduled: {
    counting: 'within',
    transports: [
      {
        id: 'shuttle',
        name: named('Shuttle coaches', '穿梭巴士'),
        mode: 'coach',
        direction: 'departure',
        role: 'brings',
        groups: [
          { group: 'resident', share: 0.75 },
          { group: 'mainland-visitor', share: 0.25 },
        ],
        load: { of: 'seats', seats: 20, factor: 0.6, cv: 0.2 },
        travel: 'separately',
        delay: { meanMinutes: 1, sdMinutes: 3 },
        toHall: { meanMinutes: 4, cv: 0.4, leastMinutes: 1 },
        headways: [{ from: '07:05', to: '09:00', everyMinutes: 20, size: 24 }],
        runs: [{ at: '07:50', name: 'Extra', size: 30 }],
      },
      {
        id: 'ferry',
        name: named('Ferry', '渡輪'),
        mode: 'ferry',
        direction: 'departure',
        role: 'takes',
        groups: [{ group: 'mainland-visitor', share: 1 }],
        load: { of: 'passengers', mean: 12, cv: 0.2 },
        travel: 'group-at-one-counter',
        toHall: { meanMinutes: 45, cv: 0.2 },
        headways: [],
        runs: [{ at: '08:45' }],
      },
      {
        id: 'tour',
        name: named('Tour coach', '旅行團巴士'),
        mode: 'coach',
        direction: 'arrival',
        role: 'brings',
        groups: [{ group: 'resident', share: 1 }],
        load: { of: 'passengers', mean: 9, cv: 0.2 },
        travel: 'group-meets-again',
        toHall: { meanMinutes: 3, cv: 0.1 },
        headways: [],
        runs: [{ at: '07:30' }],
      },
    ],
  },
  surges: [
    {
      id: 'fireworks',
      name: named('After the fireworks', '煙花匯演散場'),
      direction: 'arrival',
      groups: [{ group: 'resident', share: 1 }],
      passengers: 80,
      from: '07:30',
      peak: '07:45',
      to: '08:30',
    },
  ],
};

const plain = { enrolments: [], companions: 0, timeFactors: { eChannel: 1, counter: 1 } };

export const manyCategories: PassengerCategory[] = [
  {
    ...plain,
    id: 'adult',
    name: named('Adults', '成人'),
    group: 'resident',
    age: '11-plus',
    enrolments: ['smart-identity-card', 'contactless'],
    share: 0.5,
    eChannelUptake: 0.9,
  },
  {
    ...plain,
    id: 'frequent',
    name: named('Who walk through', '無感通關人士'),
    group: 'resident',
    age: '11-plus',
    enrolments: ['smart-identity-card', 'seamless'],
    share: 0.2,
    eChannelUptake: 1,
  },
  {
    ...plain,
    id: 'child',
    name: named('Children', '兒童'),
    group: 'resident',
    age: '7-to-10',
    enrolments: ['hksar-passport', 'contactless'],
    share: 0.15,
    eChannelUptake: 0.6,
    companions: 1,
    party: { way: 'split', adultsWithChild: 1 },
    timeFactors: { eChannel: 1.5, counter: 1.2 },
    matchFailureFactor: 2,
  },
  {
    ...plain,
    id: 'elder',
    name: named('Who need assistance', '需要協助人士'),
    group: 'resident',
    age: '11-plus',
    needsAssistance: true,
    share: 0.15,
    eChannelUptake: 0,
    timeFactors: { eChannel: 1, counter: 1.4 },
  },
  {
    ...plain,
    id: 'visitor',
    name: named('Mainland visitors', '內地訪客'),
    group: 'mainland-visitor',
    age: '11-plus',
    enrolments: ['mainland-eep'],
    share: 1,
    eChannelUptake: 0.5,
  },
  { ...plain, id: 'other', name: named('Other visitors', '其他訪客'), group: 'other-visitor', age: '11-plus', share: 1, eChannelUptake: 0 },
];
