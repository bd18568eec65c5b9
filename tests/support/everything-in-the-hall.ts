// The lanes and counters of the morning on which everything happens. Departures by counter pass one authority and then the other; joint lanes and
// joint counters serve both at once.

import { passengerGroups, type EChannelService } from '../../shared/reference/vocabulary.ts';
import type { CounterBank, EChannelBank, Timetable } from '../../shared/scenario/schema/bank-schema.ts';
import type { Steps } from '../../shared/scenario/schema/lane-schema.ts';

const named = (en: string, zh: string) => ({ en, 'zh-Hant-HK': zh });
const about = (mean: number) => ({ distribution: 'lognormal' as const, mean, cv: 0.4 });
const openAlways = (open: number): Timetable => [{ from: '07:00', open }];

/** From the counters of the first authority to those of the second. */
export const walk = about(60);

const steps: Steps = { entry: 3, read: 4, match: 6, exit: 6, attempts: 3, failure: 0.25, failureAgain: 0.6 };
const inSteps = (service: EChannelService, overlaps: boolean) => ({
  service,
  time: about(19),
  refusal: 0.02,
  steps: overlaps ? { ...steps, overlap: true as const } : steps,
});

const lanes: EChannelBank[] = [
  {
    kind: 'e-channel',
    id: 'lanes-resident',
    name: named('Resident e-Channels', '居民e-道'),
    direction: 'departure',
    timetable: openAlways(3),
    moves: [{ from: '08:20', to: '08:50', servers: -1, reason: 'cleaning' }],
    queue: 'single-line',
    handover: 2.5,
    services: [inSteps('resident', true), inSteps('contactless', false)],
    outages: { meanHoursBetweenFailures: 0.8, meanMinutesToRepair: 8 },
    networkOutages: { meanHoursBetweenFailures: 2, meanMinutesToRepair: 3 },
    plannedOutages: [{ from: '09:00', to: '09:15', lanes: 1, reason: 'maintenance' }],
    officers: { timetable: openAlways(1), time: about(45), cleared: 0.6 },
  },
  {
    kind: 'e-channel',
    id: 'lanes-seamless',
    name: named('Seamless e-Channels', '無感通關e-道'),
    direction: 'departure',
    timetable: openAlways(1),
    queue: 'single-line',
    handover: 1,
    services: [{ service: 'seamless', time: about(12), refusal: 0.05 }, inSteps('contactless', true)],
    plannedOutages: [{ from: '08:05', to: '08:12', reason: 'network test' }],
  },
  {
    kind: 'e-channel',
    id: 'lanes-far',
    name: named('E-Channels at the far end', '遠端的e-道'),
    direction: 'departure',
    timetable: openAlways(2),
    queue: 'line-per-server',
    handover: 2,
    services: [{ service: 'resident', time: about(20), refusal: 0.05 }],
    outages: { meanHoursBetweenFailures: 1, meanMinutesToRepair: 10, repairers: 1 },
  },
  {
    kind: 'e-channel',
    id: 'lanes-visitor',
    name: named('Visitor e-Channels', '訪客e-道'),
    direction: 'both',
    timetable: openAlways(2),
    queue: 'line-per-server',
    handover: 3,
    services: [{ service: 'mainland-visitor', time: about(40), refusal: 0.1 }],
    authority: 'first',
  },
  {
    kind: 'e-channel',
    id: 'lanes-joint',
    name: named('Joint lanes', '合作查驗通道'),
    direction: 'arrival',
    timetable: openAlways(4),
    queue: 'single-line',
    handover: 2,
    services: [
      { service: 'resident', time: about(25), refusal: 0.03 },
      { service: 'contactless', time: about(25), refusal: 0.03 },
    ],
    secondZone: { time: about(25), refusal: 0.03 },
  },
];

const desk = (id: string, name: CounterBank['name'], open: number, mean: number): CounterBank => ({
  kind: 'counter',
  id,
  name,
  direction: 'both',
  timetable: openAlways(open),
  queue: 'single-line',
  handover: 3,
  serves: passengerGroups.map((group) => ({ group, time: about(mean) })),
});

const counters: CounterBank[] = [
  {
    ...desk('visitor-counters', named('Visitor counters', '訪客櫃枱'), 0, 60),
    serves: [
      { group: 'mainland-visitor', time: about(50) },
      { group: 'other-visitor', time: about(70) },
    ],
    timetable: [],
    queue: 'line-per-server',
    authority: 'first',
    staffing: { minimum: 1, maximum: 4 },
  },
  {
    ...desk('resident-counters', named('Resident counters', '居民櫃枱'), 3, 40),
    serves: [{ group: 'resident', time: about(40) }],
    authority: 'first',
    refusedJoin: 'reserved',
    reserves: [{ officers: 2, delayMinutes: 4, when: { measure: 'people', above: 6, forMinutes: 2, below: 2, belowForMinutes: 3 } }],
  },
  {
    ...desk('second-counters', named('Counters of the other side', '對方櫃枱'), 5, 35),
    authority: 'second',
    refusedJoin: 'back',
    closesFirst: 'idle',
    moves: [{ from: '08:00', to: '08:20', servers: 1, reason: 'relief' }],
  },
  { ...desk('courtesy-counters', named('Courtesy counters', '關愛櫃枱'), 2, 60), courtesy: true },
];

export const allBanks = [...lanes, ...counters];
