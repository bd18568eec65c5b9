// The golden days of lanes whose services are made of steps.

import { category, constant, counters, lanes, scenario, withTrace } from './scenario-builder.ts';

const oneHour = { opens: '07:00', closes: '08:00' };
const user = category('user', 'resident', { eChannelUptake: 1 });
const visitor = category('visitor', 'mainland-visitor', { enrolments: ['mainland-eep'], eChannelUptake: 1 });

/** Minutes after 07:00. */
const at = (minutes: number): number => 7 * 3600 + minutes * 60;

/** The match fails at each of two attempts: 30 s in the lane. */
const inSteps = { entry: 5, read: 5, match: 10, exit: 20, attempts: 2, failure: 1, failureAgain: 1 };

export const goldenLaneDays = [
  {
    name: 'lane-steps',
    about:
      'One lane in steps: 5 s entry, 5 s reading, 10 s a match, 20 s exit; residents pass at the second attempt, visitors fail both. The next enters while the last leaves.',
    scenario: withTrace(
      scenario(
        [
          lanes('lane', 1, constant(40), {
            handover: 2,
            services: [
              { service: 'resident', time: constant(40), refusal: 0, steps: { ...inSteps, failureAgain: 0, overlap: true } },
              { service: 'mainland-visitor', time: constant(40), refusal: 0, steps: inSteps },
            ],
          }),
          counters('counter', 1, constant(60)),
        ],
        { openingHours: oneHour, categories: [user, visitor] },
      ),
      [
        [at(1), 'user'],
        [at(1), 'user'],
        [at(1), 'visitor'],
        [at(1), 'user'],
      ],
    ),
  },
  {
    name: 'officers',
    about:
      'Three lanes whose match always fails, and an officer from 07:15 to 07:30 who helps for 6 minutes each. Lanes wait in turn; the officer finishes whom it helps at 07:30; from then on nobody helps.',
    scenario: withTrace(
      scenario(
        [
          lanes('lanes', 3, constant(40), {
            services: [{ service: 'resident', time: constant(40), refusal: 0, steps: inSteps }],
            officers: {
              timetable: [
                { from: '07:15', open: 1 },
                { from: '07:30', open: 0 },
              ],
              time: constant(360),
              cleared: 1,
            },
          }),
          counters('counter', 1, constant(60)),
        ],
        { openingHours: oneHour, categories: [user] },
      ),
      [1, 2, 3, 4, 20, 40].map((minutes) => [at(minutes), 'user']),
    ),
  },
  {
    name: 'reserved-line',
    about:
      'A lane of 60 s that refuses three in four, and two desks of 300 s with a reserved line, one from 07:20. Both desks are taken by visitors, of whom others wait: whom the lane refused is called before them. At 07:30 the desks close for a quarter-hour; everybody keeps the place.',
    scenario: withTrace(
      scenario(
        [
          lanes('lane', 1, constant(60), { services: [{ service: 'resident', time: constant(60), refusal: 0.75 }] }),
          counters('desks', 2, constant(300), {
            refusedJoin: 'reserved',
            timetable: [
              { from: '07:00', open: 2 },
              { from: '07:20', open: 1 },
              { from: '07:30', open: 0 },
              { from: '07:45', open: 1 },
            ],
          }),
        ],
        { openingHours: oneHour, categories: [user, visitor] },
      ),
      [
        ...[1, 1.5, 2, 2.5, 14, 16, 16.5].map((minutes) => [at(minutes), 'visitor'] as const),
        ...[1, 2, 3, 4, 15, 17, 27, 28, 40].map((minutes) => [at(minutes), 'user'] as const),
      ].toSorted(([a], [b]) => a - b),
    ),
  },
];
