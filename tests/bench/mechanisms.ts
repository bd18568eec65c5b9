// The control point day (W1) with one mechanism at a time: what each costs where it is on. Whoever adds a mechanism adds a row.

import { defaultOfficers, withSteps } from '../../shared/scenario/defaults/default-steps.ts';
import type { Bank, CounterBank, EChannelBank } from '../../shared/scenario/schema/bank-schema.ts';
import type { Queues } from '../../shared/scenario/schema/queue-schema.ts';
import type { Scenario } from '../../shared/scenario/schema/scenario-schema.ts';
import { usualSharedTrigger } from '../../shared/scenario/schema/shared-servers-schema.ts';
import { usualReserve } from '../../shared/scenario/schema/trigger-schema.ts';
import { exponential, transport } from '../support/scenario-builder.ts';

type Mechanism = readonly [name: string, on: (day: Scenario) => Scenario];

const lanesBut = (change: (bank: EChannelBank) => Bank) => (day: Scenario) => ({
  ...day,
  banks: day.banks.map((bank) => (bank.kind === 'e-channel' ? change(bank) : bank)),
});
const countersBut = (change: (bank: CounterBank) => Bank) => (day: Scenario) => ({
  ...day,
  banks: day.banks.map((bank) => (bank.kind === 'counter' ? change(bank) : bank)),
});
const lining = (queues: Queues) => (day: Scenario) => ({ ...day, queues });
const failing = { meanHoursBetweenFailures: 100, meanMinutesToRepair: 15 };

const lanesOfW1 = ['e-channels-1', 'e-channels-2', 'e-channels-3'];
const third = 1 / 3;

export const mechanisms: readonly Mechanism[] = [
  ['lanes in steps, with officers', lanesBut((bank) => ({ ...withSteps(bank), officers: defaultOfficers(bank) }))],
  ['lanes with two zones', lanesBut((bank) => ({ ...bank, secondZone: { time: exponential(8), refusal: 0.01 } }))],
  [
    'two authorities one after the other',
    (day) => ({
      ...day,
      banks: day.banks.flatMap((bank): Bank[] =>
        bank.kind === 'e-channel'
          ? [bank]
          : [
              { ...bank, authority: 'first' },
              { ...bank, id: `${bank.id}-2`, authority: 'second' },
            ],
      ),
      walkBetweenAuthorities: exponential(120),
    }),
  ],
  [
    'lanes and networks that fail, repairers',
    (day) => ({ ...lanesBut((bank) => ({ ...bank, outages: failing, networkOutages: failing }))(day), repairers: 2 }),
  ],
  [
    'staff moved, lanes out by plan',
    (day) => ({
      ...lanesBut((bank) => ({ ...bank, plannedOutages: [{ from: '10:00', to: '12:00', lanes: 2, reason: '' }] }))(
        countersBut((bank) => ({ ...bank, moves: [{ from: '09:00', to: '11:00', servers: 2, reason: '' }] }))(day),
      ),
    }),
  ],
  ['desks that hand over', countersBut((bank) => ({ ...bank, handsOver: true as const }))],
  ['idle desks that close first', countersBut((bank) => ({ ...bank, closesFirst: 'idle' as const }))],
  ['a reserved line for those refused', countersBut((bank) => ({ ...bank, refusedJoin: 'reserved' as const }))],
  ['reserve officers', countersBut((bank) => ({ ...bank, reserves: [usualReserve] }))],
  [
    'teams of officers',
    (day) => ({
      ...countersBut((bank) => ({ ...bank, timetable: [], staffing: { minimum: 1, maximum: 12 } }))(day),
      teams: [
        {
          id: 'all-day',
          name: { en: 'team', 'zh-Hant-HK': '小隊' },
          officers: 24,
          shift: { from: '00:00', to: '24:00' },
          breaks: [],
          staffs: ['counters-1', 'counters-2'],
        },
      ],
    }),
  ],
  [
    'families that split and meet again',
    (day) => ({
      ...day,
      categories: day.categories.map((category) =>
        category.id === 'identity-card'
          ? { ...category, age: 'under-7' as const, companions: 1, party: { way: 'split' as const, adultsWithChild: 1 } }
          : category,
      ),
    }),
  ],
  [
    'courtesy counters',
    (day) => ({
      ...day,
      banks: day.banks.map((bank) => (bank.kind === 'counter' && bank.id === 'counters-2' ? { ...bank, courtesy: true as const } : bank)),
      categories: day.categories.map((category) =>
        category.group === 'other-visitor' ? { ...category, needsAssistance: true as const } : category,
      ),
    }),
  ],
  [
    'secondary examination',
    (day) => ({
      ...day,
      examination: {
        direction: 'both',
        officers: [{ from: '00:00', open: 12 }],
        places: 40,
        whenFull: 'line',
        reasons: [
          {
            reason: 'questioning',
            time: exponential(600),
            referrals: (['resident', 'mainland-visitor', 'other-visitor'] as const).map((group) => ({ group, share: 0.005, refused: 0.1 })),
          },
        ],
      },
    }),
  ],
  ['misjudged waits', lining({ misjudgement: 0.3 })],
  [
    'signs',
    lining({
      signs: [{ direction: 'departure', group: 'resident', followed: 0.8, split: lanesOfW1.map((bank) => ({ bank, share: third })) }],
    }),
  ],
  ['changing over to another bank', lining({ jockeying: { minutesSaved: 1 } })],
  ['one line for several banks', lining({ sharedLines: [lanesOfW1, ['counters-1', 'counters-2']] })],
  [
    'turning back',
    lining({
      balking: {
        direction: 'departure',
        groups: ['resident', 'mainland-visitor', 'other-visitor'],
        rule: { by: 'wait', patience: 20 },
      },
    }),
  ],
  ['an entrance with room for so many', lining({ entrances: [{ direction: 'departure', capacity: 400 }] })],
  [
    'servers shared by two banks',
    (day) => ({
      ...day,
      sharedServers: [
        {
          id: 'of-either',
          name: { en: 'of either', 'zh-Hant-HK': '共用' },
          home: 'e-channels-1',
          other: 'e-channels-2',
          servers: 2,
          changeoverMinutes: 5,
          timetable: [{ from: '09:00', atOther: 1 }],
          trigger: usualSharedTrigger,
        },
      ],
    }),
  ],
  [
    'an entrance with a limit and metered entry',
    lining({
      entrances: [{ direction: 'departure', capacity: 1500, metering: [{ from: '08:00', to: '20:00', people: 130, everyMinutes: 1 }] }],
    }),
  ],
  [
    'a third by timetable',
    (day) => ({
      ...day,
      demand: {
        ...day.demand,
        scheduled: {
          counting: 'within',
          transports: [
            transport('trains', {
              load: { of: 'passengers', mean: 120, cv: 0.2 },
              delay: { meanMinutes: 1, sdMinutes: 2 },
              headways: [{ from: '06:00', to: '23:30', everyMinutes: 3.75 }],
              toHall: { meanMinutes: 6, cv: 0.4 },
            }),
          ],
        },
      },
    }),
  ],
  [
    'groups that vary, a surge',
    (day) => ({
      ...day,
      demand: {
        ...day.demand,
        groupVariation: { resident: 0.05, 'mainland-visitor': 0.1, 'other-visitor': 0.1 },
        surges: [
          {
            id: 'surge',
            name: { en: 'surge', 'zh-Hant-HK': '人潮' },
            direction: 'departure',
            groups: [{ group: 'resident', share: 1 }],
            passengers: 2000,
            from: '21:00',
            peak: '21:30',
            to: '23:00',
          },
        ],
      },
    }),
  ],
  [
    'vehicles at kiosks',
    (day) => ({
      ...day,
      controlPoint: 'shenzhen-bay',
      vehicles: {
        flows: [
          {
            vehicle: 'private-car',
            direction: 'departure',
            comes: { by: 'profile', vehicles: 4000, profile: 'even' },
            occupants: 2.4,
          },
        ],
        kiosks: [
          {
            id: 'kiosks',
            name: { en: 'kiosks', 'zh-Hant-HK': '檢查亭' },
            direction: 'departure',
            vehicles: ['private-car'],
            timetable: [{ from: '00:00', open: 8 }],
            handover: 6,
            perVehicle: exponential(20),
            perOccupant: exponential(10),
            teamOfficers: 1,
          },
        ],
      },
    }),
  ],
  [
    'somebody who steps in',
    (day) => ({
      ...day,
      interventions: [
        { what: 'staff', at: 36_000, until: 40_000, bank: 'counters-1', by: 1 },
        { what: 'fail', at: 41_000, until: 43_000, bank: 'e-channels-1' },
        { what: 'divert', at: 45_000, until: 46_000, bank: 'e-channels-2' },
        { what: 'refusals', at: 47_000, until: 48_000, bank: 'e-channels-3', factor: 2 },
        { what: 'early', at: 50_000, until: 51_000, within: 600 },
      ],
    }),
  ],
];
