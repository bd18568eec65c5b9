// Golden days about the people behind the counters.

import type { GoldenDay } from './golden-day.ts';
import { constant, counters, scenario, withTrace } from './scenario-builder.ts';

/** Minutes after 07:00. */
const at = (minutes: number): number => 7 * 3600 + minutes * 60;

export const staffGoldenDays: readonly GoldenDay[] = [
  {
    name: 'teams',
    about:
      'Two officers take turns in a break of a quarter-hour from 07:15: the desk with the higher number closes, finishing its passenger, until both are back at 07:45.',
    scenario: withTrace(
      scenario([counters('desks', 2, constant(240), { timetable: [], staffing: { minimum: 1, maximum: 2 } })], {
        openingHours: { opens: '07:00', closes: '08:00' },
        teams: [
          {
            id: 'pair',
            name: { en: 'pair', 'zh-Hant-HK': 'pair' },
            officers: 2,
            shift: { from: '07:00', to: '08:00' },
            breaks: [{ from: '07:15', minutes: 15, atOnce: 1 }],
            staffs: ['desks'],
          },
        ],
      }),
      [13, 14, 14.5, 20, 21, 44, 46, 59, 59.5].map((minutes) => [at(minutes), 'resident']),
    ),
  },
  {
    name: 'handing-over',
    about:
      'Three desks become two at 07:15 and one at 07:30; each that closes hands its passenger over, to the front of the line or to an idle desk.',
    scenario: withTrace(
      scenario(
        [
          counters('desks', 3, constant(330), {
            timetable: [
              { from: '07:00', open: 3 },
              { from: '07:15', open: 2 },
              { from: '07:30', open: 1 },
            ],
            handsOver: true,
          }),
        ],
        { openingHours: { opens: '07:00', closes: '08:00' } },
      ),
      [10, 11, 12, 12.5, 13, 26, 27, 28].map((minutes) => [at(minutes), 'resident']),
    ),
  },
  {
    name: 'idle-first',
    about:
      'Four desks of 330 s where idle ones close first become two at 07:15, while one stands idle, and one at 07:30, while both serve: the first to finish closes. At 07:45 there are three.',
    scenario: withTrace(
      scenario(
        [
          counters('desks', 4, constant(330), {
            closesFirst: 'idle',
            timetable: [
              { from: '07:00', open: 4 },
              { from: '07:15', open: 2 },
              { from: '07:30', open: 1 },
              { from: '07:45', open: 3 },
            ],
          }),
        ],
        { openingHours: { opens: '07:00', closes: '08:00' } },
      ),
      [8, 11, 12, 12.5, 25, 26, 27, 28, 44, 46, 47].map((minutes) => [at(minutes), 'resident']),
    ),
  },
];
