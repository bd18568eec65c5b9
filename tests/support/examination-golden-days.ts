// Golden days about secondary examination, and the rules that they and other tests share.

import type { Examination, ExaminationCause } from '../../shared/scenario/schema/examination-schema.ts';
import type { GoldenDay } from './golden-day.ts';
import { always, category, constant, counters, lanes, scenario, withTrace } from './scenario-builder.ts';

/** Residents of these shares sent to be questioned for so long [s]. */
export const questioning = (seconds: number, share: number, refused = 0): ExaminationCause => ({
  reason: 'questioning',
  time: constant(seconds),
  referrals: [{ group: 'resident', share, refused }],
});

/** By one officer in a room with one place, unless said otherwise. */
export const examinationBy = (reasons: Examination['reasons'], change: Partial<Examination> = {}): Examination => ({
  direction: 'both',
  officers: always(1),
  places: 1,
  whenFull: 'line',
  reasons,
  ...change,
});

/** Minutes after 07:00. */
const at = (minutes: number): number => 7 * 3600 + minutes * 60;

const mixed = [
  category('user', 'resident', { eChannelUptake: 1, share: 0.5 }),
  category('adult', 'resident', { enrolments: [], share: 0.5 }),
];

export const examinationDays: readonly GoldenDay[] = [
  {
    name: 'examination',
    about:
      'Half of those from lane and counters are examined for a quarter-hour, in a room with two places: the counter keeps whom the room cannot take, those from the lane wait before it. The second officer comes at 07:45; the room is empty long after the closing.',
    scenario: {
      ...withTrace(
        scenario([lanes('lane', 1, constant(40)), counters('desks', 2, constant(120))], {
          openingHours: { opens: '07:00', closes: '08:00' },
          categories: mixed,
        }),
        [1, 1, 2, 3, 3, 4, 5, 6, 8, 9, 10, 11, 30, 31, 44, 58, 59].map((minutes, index) => [
          at(minutes),
          index % 3 === 1 ? 'user' : 'adult',
        ]),
      ),
      examination: examinationBy(
        [
          questioning(900, 0.4, 0.3),
          { reason: 'forgery', time: constant(1500), referrals: [{ group: 'resident', category: 'adult', share: 0.2, refused: 1 }] },
        ],
        {
          officers: [
            { from: '07:00', open: 1 },
            { from: '07:45', open: 2 },
          ],
          places: 2,
          whenFull: 'hold',
        },
      ),
    },
  },
];
