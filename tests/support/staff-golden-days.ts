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
];
