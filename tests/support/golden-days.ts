// Days whose every event is kept in tests/golden: short enough to read, and each about one part of the model.

import { oneCounterByHand } from '../../shared/scenario/ready/one-counter-by-hand.ts';
import { goldenLaneDays } from './golden-lane-days.ts';
import { goldenEntrances } from './golden-entrances.ts';
import { child, exactly, familyGoldenDays } from './golden-families.ts';
import type { GoldenDay } from './golden-day.ts';
import { sharedGoldenDays } from './shared-golden-days.ts';
import { examinationDays } from './examination-golden-days.ts';
import { staffGoldenDays } from './staff-golden-days.ts';
import { outageDays } from './golden-outages.ts';
import { category, constant, counters, exponential, lanes, scenario, transport, withTrace } from './scenario-builder.ts';

const oneHour = { opens: '07:00', closes: '08:00' };
const user = category('user', 'resident', { eChannelUptake: 1 });
const visitor = category('visitor', 'mainland-visitor', {
  enrolments: ['mainland-eep'],
  eChannelUptake: 1,
});
/** Minutes after 07:00. */
const at = (minutes: number): number => 7 * 3600 + minutes * 60;

export const goldenDays: readonly GoldenDay[] = [
  {
    name: 'one-counter',
    about: 'The ready example: twelve listed passengers at one counter, one minute each.',
    scenario: oneCounterByHand.scenario,
  },
  {
    name: 'refusals',
    about: 'Lanes clear residents and refuse visitors, who go on to a counter; a handover of 5 s follows each passenger.',
    scenario: withTrace(
      scenario(
        [
          lanes('lanes', 2, constant(20), {
            handover: 5,
            services: [
              { service: 'resident', time: constant(20), refusal: 0 },
              { service: 'mainland-visitor', time: constant(40), refusal: 1 },
            ],
          }),
          counters('counters', 1, constant(60)),
        ],
        { openingHours: oneHour, categories: [user, visitor, category('never', 'other-visitor')] },
      ),
      [
        [at(1), 'user'],
        [at(1), 'visitor'],
        [at(1), 'visitor'],
        [at(1), 'never'],
        [at(1.5), 'user'],
        [at(2), 'visitor'],
      ],
    ),
  },
  {
    name: 'rosters',
    about:
      'A line per desk. At 07:15 desk #1 closes, at 07:30 the whole bank; its line goes to the other bank. People wait in line when the hall closes.',
    scenario: withTrace(
      scenario(
        [
          counters('first', 2, constant(540), {
            queue: 'line-per-server',
            timetable: [
              { from: '07:00', open: 2 },
              { from: '07:15', open: 1 },
              { from: '07:30', open: 0 },
            ],
          }),
          counters('second', 1, constant(900), { timetable: [{ from: '07:15', open: 1 }] }),
        ],
        { openingHours: oneHour },
      ),
      [6, 7, 8, 9, 10, 20, 21, 30].map((minutes) => [at(minutes), 'resident']),
    ),
  },
  {
    name: 'opening',
    about: 'People wait for two desks, each with a line, that open at 07:15: the first line holds them all until then, both from then on.',
    scenario: withTrace(
      scenario(
        [
          counters('desks', 2, constant(60), {
            queue: 'line-per-server',
            timetable: [{ from: '07:15', open: 2 }],
          }),
        ],
        {
          openingHours: oneHour,
        },
      ),
      [1, 2, 3, 4, 15, 16].map((minutes) => [at(minutes), 'resident']),
    ),
  },
  ...familyGoldenDays,
  {
    name: 'outages',
    about:
      'Two lanes that fail every quarter-hour or so; a lane that fails finishes its passenger, and where none is left its line goes to the counter.',
    scenario: withTrace(
      scenario(
        [
          lanes('lanes', 2, constant(120), {
            queue: 'line-per-server',
            outages: { meanHoursBetweenFailures: 0.25, meanMinutesToRepair: 10 },
          }),
          counters('counter', 1, constant(180)),
        ],
        { openingHours: oneHour, categories: [user] },
      ),
      [11, 12, 12.5, 13, 13.5, 20, 34, 34.5, 35, 35.5, 50, 53, 54, 54.5, 55, 56].map((minutes) => [at(minutes), 'user']),
    ),
  },
  {
    name: 'signs-and-line-changes',
    about:
      'Signs lead three of four residents to two desks with a line each, the rest to a third desk. Whoever stands last goes over to the other line for one person fewer, and to the other bank to save four minutes.',
    scenario: withTrace(
      scenario([counters('two', 2, exponential(150), { queue: 'line-per-server' }), counters('third', 1, constant(100))], {
        openingHours: oneHour,
        queues: {
          misjudgement: 0.3,
          signs: [
            {
              direction: 'departure',
              group: 'resident',
              followed: 0.9,
              split: [
                { bank: 'two', share: 0.75 },
                { bank: 'third', share: 0.25 },
              ],
            },
          ],
          jockeying: { fewerPeople: 1, minutesSaved: 4 },
        },
      }),
      [1, 1, 1.5, 2, 2, 2.5, 3, 3, 3.5, 4, 4, 5, 6, 7, 8, 9, 10, 11].map((minutes) => [at(minutes), 'resident']),
    ),
  },
  {
    name: 'both-directions',
    about: 'Six residents each way at desks that serve both; who comes goes where fewer people are.',
    scenario: scenario(
      [counters('both', 1, exponential(200), { direction: 'both' }), counters('departures', 1, exponential(150), { handover: 10 })],
      { ...exactly(6, ['departure', 'arrival']), bankChoice: 'fewest-people' },
    ),
  },
  ...goldenLaneDays,
  ...outageDays,
  {
    name: 'timetable',
    about:
      'A train of five at 07:05, due 07:02, whose passengers walk 4 minutes; a coach of four at 07:10 that goes to one counter; passengers of the 07:40 ferry, who come 15 minutes before.',
    scenario: scenario([lanes('lanes', 1, constant(20)), counters('counters', 1, constant(45))], {
      openingHours: oneHour,
      categories: [user],
      demand: {
        ...scenario([]).demand,
        flows: [],
        scheduled: {
          counting: 'added',
          transports: [
            transport('train', { delay: { meanMinutes: 3, sdMinutes: 0 }, runs: [{ at: '07:02', size: 5 }] }),
            transport('coach', { mode: 'coach', travel: 'group-at-one-counter', runs: [{ at: '07:06', size: 4 }] }),
            transport('ferry', { mode: 'ferry', role: 'takes', toHall: { meanMinutes: 15, cv: 0 }, runs: [{ at: '07:40', size: 3 }] }),
          ],
        },
      },
    }),
  },
  {
    name: 'interventions',
    about:
      'Somebody steps in: a train comes early at 07:10, the lanes fail from 07:12 to 07:20 and refuse more from 07:25, an officer leaves, signs lead away, two desks are ordered open.',
    scenario: {
      ...withTrace(
        scenario(
          [
            lanes('lanes', 2, constant(60), { services: [{ service: 'resident', time: constant(60), refusal: 0.2 }] }),
            counters('near', 2, constant(90), {
              timetable: [
                { from: '07:00', open: 1 },
                { from: '07:45', open: 2 },
              ],
            }),
            counters('far', 1, constant(120)),
          ],
          { openingHours: oneHour, categories: [user] },
        ),
        [9, 11, 13, 15, 17, 19, 26, 26.5, 27, 27.5, 35, 36, 37, 50, 50, 50, 50].map((minutes) => [at(minutes), 'user']),
      ),
      interventions: [
        { what: 'early', at: at(10), until: at(20), within: 60 },
        { what: 'fail', at: at(12), until: at(20), bank: 'lanes' },
        { what: 'divert', at: at(13), until: at(30), bank: 'far' },
        { what: 'staff', at: at(14), until: at(24), bank: 'near', by: -1 },
        { what: 'refusals', at: at(25), until: at(40), bank: 'lanes', factor: 10 },
        { what: 'open', at: at(36), bank: 'near', open: 2 },
        { what: 'timetable', at: at(52), bank: 'near' },
      ],
    },
  },
  {
    name: 'joint-lane',
    about:
      'Lanes with two zones, 20 s in the first and 30 s in the second, which blocks the first; whom the other authority refuses goes to the joint counter.',
    scenario: withTrace(
      scenario(
        [
          lanes('lanes', 2, constant(20), {
            handover: 2,
            services: [
              { service: 'resident', time: constant(20), refusal: 0 },
              { service: 'mainland-visitor', time: constant(25), refusal: 0 },
            ],
            secondZone: { time: constant(30), refusal: 0.5 },
          }),
          counters('joint-counter', 1, constant(90)),
        ],
        { openingHours: oneHour, categories: [user, visitor] },
      ),
      [1, 1, 1.1, 1.2, 1.3, 1.4, 2, 2.1].map((minutes, index) => [at(minutes), index % 3 === 2 ? 'visitor' : 'user']),
    ),
  },
  {
    name: 'two-authorities',
    about:
      'Twelve residents, families among them: lanes and a counter of the first authority, a walk of a minute, then those of the second.',
    scenario: scenario(
      [
        lanes('first-lanes', 1, constant(30), {
          authority: 'first',
          services: [{ service: 'resident', time: constant(30), refusal: 0.2 }],
        }),
        counters('first-counter', 1, constant(45), { authority: 'first' }),
        lanes('second-lanes', 1, constant(40), {
          authority: 'second',
          services: [{ service: 'resident', time: constant(40), refusal: 0.2 }],
        }),
        counters('second-counter', 1, exponential(60), { authority: 'second' }),
      ],
      {
        ...exactly(12, ['departure']),
        categories: [child, category('adult', 'resident', { eChannelUptake: 0.7, share: 0.75 })],
        walkBetweenAuthorities: constant(60),
      },
    ),
  },
  ...staffGoldenDays,
  ...sharedGoldenDays,
  ...goldenEntrances,
  ...examinationDays,
];
