// Golden days about the entrance of the hall.

import type { GoldenDay } from './golden-day.ts';
import { category, constant, counters, lanes, scenario } from './scenario-builder.ts';

const child = category('child', 'resident', {
  age: '7-to-10',
  enrolments: ['smart-identity-card', 'hksar-passport'],
  companions: 1,
  share: 0.2,
});

export const goldenEntrances: readonly GoldenDay[] = [
  {
    name: 'entrance',
    about:
      'Sixteen residents, families among them, come within an hour to a hall that takes five, into which two may go every two minutes until 07:30; somebody shuts it from 07:40 to 07:45.',
    scenario: scenario([lanes('lanes', 1, constant(90)), counters('desk', 1, constant(240))], {
      openingHours: { opens: '07:00', closes: '08:00' },
      demand: {
        ...scenario([]).demand,
        arrivals: { kind: 'exact' },
        flows: [{ direction: 'departure', group: 'resident', passengers: 16, profile: 'even' }],
      },
      categories: [{ ...child, eChannelUptake: 1 }, category('adult', 'resident', { eChannelUptake: 0.6, share: 0.8 })],
      queues: {
        entrances: [{ direction: 'departure', capacity: 5, metering: [{ from: '07:00', to: '07:30', people: 2, everyMinutes: 2 }] }],
      },
      interventions: [{ what: 'meter', at: 27_600, until: 27_900, direction: 'departure', people: 0, everyMinutes: 1 }],
    }),
  },
];
