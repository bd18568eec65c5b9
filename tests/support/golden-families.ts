// Golden days about families and tour groups, and who they are.

import type { Scenario } from '../../shared/scenario/schema/scenario-schema.ts';
import type { GoldenDay } from './golden-day.ts';
import { category, constant, counters, lanes, scenario, transport } from './scenario-builder.ts';

const oneHour = { opens: '07:00', closes: '08:00' };
export const child = category('child', 'resident', {
  age: 'under-7',
  companions: 1.5,
  share: 0.25,
  eChannelUptake: 1,
});
const pupil = category('pupil', 'resident', {
  age: '7-to-10',
  enrolments: ['smart-identity-card', 'hksar-passport'],
  companions: 1,
  share: 0.15,
  eChannelUptake: 1,
});

/** A flow of so many residents, exactly, in each direction given. */
export const exactly = (passengers: number, directions: readonly ('departure' | 'arrival')[]): Partial<Scenario> => ({
  openingHours: oneHour,
  demand: {
    ...scenario([]).demand,
    arrivals: { kind: 'exact' },
    flows: directions.map((direction) => ({
      direction,
      group: 'resident' as const,
      passengers,
      profile: 'even',
    })),
  },
});

/** With a coach whose four passengers meet again beyond the control. */
function withTour(day: Scenario): Scenario {
  const coach = transport('coach', { mode: 'coach', travel: 'group-meets-again', runs: [{ at: '07:16', size: 4 }] });
  return { ...day, demand: { ...day.demand, scheduled: { counting: 'added', transports: [coach] } } };
}

export const familyGoldenDays: readonly GoldenDay[] = [
  {
    name: 'families',
    about:
      'Twenty residents: children under 7 go to a counter with their family, those of 7 to 10 and theirs through the lanes one by one.',
    scenario: scenario([lanes('lanes', 2, constant(30)), counters('counters', 1, constant(45))], {
      ...exactly(20, ['departure']),
      date: '2025-04-18',
      categories: [child, pupil, category('adult', 'resident', { eChannelUptake: 0.5, share: 0.6 })],
      run: { seed: 1, replications: 2, confidenceLevel: 0.95 },
    }),
  },
  {
    name: 'meeting-again',
    about:
      'Twenty-four residents: families split, a child under 7 and an adult to the counter, the others through lanes, and meet again beyond; so does a tour group of four.',
    scenario: withTour(
      scenario([lanes('lanes', 2, constant(30)), counters('counters', 1, constant(45))], {
        ...exactly(20, ['departure']),
        categories: [
          { ...child, companions: 2, share: 0.2, party: { way: 'split', adultsWithChild: 1 } },
          { ...pupil, party: { way: 'together' } },
          category('adult', 'resident', { eChannelUptake: 0.8, share: 0.65 }),
        ],
      }),
    ),
  },
];
