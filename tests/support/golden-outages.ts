// Golden days of lanes out of order and of staff moved.

import type { GoldenDay } from './golden-day.ts';
import { category, constant, counters, lanes, scenario, withTrace } from './scenario-builder.ts';

const oneHour = { opens: '07:00', closes: '08:00' };
const user = category('user', 'resident', { eChannelUptake: 1 });
/** Minutes after 07:00. */
const at = (minutes: number): number => 7 * 3600 + minutes * 60;

export const outageDays: readonly GoldenDay[] = [
  {
    name: 'changes-by-plan',
    about:
      'Three lanes: #2 is maintained from 07:10 to 07:25, and the network is down from 07:20 to 07:30. One desk; two are lent to it from 07:20 to 07:40.',
    scenario: withTrace(
      scenario(
        [
          lanes('lanes', 3, constant(240), {
            plannedOutages: [
              { from: '07:10', to: '07:25', lanes: 1, reason: 'maintenance' },
              { from: '07:20', to: '07:30', reason: 'network' },
            ],
          }),
          counters('desks', 1, constant(300), { moves: [{ from: '07:20', to: '07:40', servers: 2, reason: 'relief' }] }),
        ],
        { openingHours: oneHour, categories: [user] },
      ),
      [9, 9, 9, 11, 18, 18, 18, 18, 21, 22, 22, 23, 31, 31].map((minutes) => [at(minutes), 'user']),
    ),
  },
  {
    name: 'repairs',
    about:
      'Four lanes that fail often and one repairer for all: a lane that fails meanwhile waits. Every 42 minutes or so the whole bank fails.',
    scenario: withTrace(
      scenario(
        [
          lanes('lanes', 4, constant(60), {
            outages: { meanHoursBetweenFailures: 0.4, meanMinutesToRepair: 8, repairers: 1 },
            networkOutages: { meanHoursBetweenFailures: 0.7, meanMinutesToRepair: 5 },
          }),
          counters('counter', 1, constant(120)),
        ],
        { openingHours: oneHour, categories: [user] },
      ),
      Array.from({ length: 40 }, (_, i) => [at(1 + 1.4 * i), 'user']),
    ),
  },
  {
    name: 'reserves',
    about:
      'One desk of 120 s. Above two people in line for 3 min calls an officer, who comes after 5 min and leaves when nobody has been in line for 2 min.',
    scenario: withTrace(
      scenario(
        [
          counters('desk', 1, constant(120), {
            reserves: [
              { officers: 1, delayMinutes: 5, when: { measure: 'people', above: 2, forMinutes: 3, below: 0, belowForMinutes: 2 } },
            ],
          }),
        ],
        { openingHours: oneHour },
      ),
      [1, 1.5, 2, 2.5, 3, 4, 5, 6, 7, 8, 20, 30].map((minutes) => [at(minutes), 'resident']),
    ),
  },
];
