// The scenario in which a quarter-hour is held for a day.

import { expect, it } from 'vitest';
import { heldQuarterHour } from '../../../../shared/experiment/held-quarter-hour.ts';
import { checkScenario } from '../../../../shared/scenario/check-scenario.ts';
import { loWuDepartureGoodFriday2025 } from '../../../../shared/scenario/ready/lo-wu-departure-good-friday-2025.ts';
import { constant, counters, scenario, withTrace } from '../../../support/scenario-builder.ts';

const weights = Array.from({ length: 96 }, (_, quarter) => (quarter === 40 ? 3 : 1));
const day = scenario([
  counters('desks', 0, constant(60), {
    timetable: [
      { from: '06:00', open: 2 },
      { from: '10:15', open: 5 },
    ],
  }),
]);
const busy = {
  ...day,
  openingHours: { opens: '06:00', closes: '22:00' },
  demand: {
    ...day.demand,
    growthFactor: 2,
    dayToDayVariation: 0.3,
    flows: day.demand.flows.map((flow) => ({ ...flow, passengers: 660 })),
    profiles: day.demand.profiles.map((profile) => ({ ...profile, weights })),
  },
};

it('has the flow of the quarter-hour, 96 times, and its open servers all day', () => {
  // Within the hours weigh 63 quarter-hours 1 and one 3: 66 in all; 3 / 66 of 660 passengers doubled are 60 in the quarter-hour.
  const held = heldQuarterHour(busy, '10:00');
  expect(held.demand.flows).toEqual([{ direction: 'departure', group: 'resident', passengers: 60 * 96, profile: 'held' }]);
  expect(held.demand).toMatchObject({ growthFactor: 1, dayToDayVariation: 0 });
  expect(held.openingHours).toEqual({ opens: '00:00', closes: '24:00' });
  expect(held.banks[0]?.timetable).toEqual([{ from: '00:00', open: 2 }]);
  expect(heldQuarterHour(busy, '10:15').banks[0]?.timetable).toEqual([{ from: '00:00', open: 5 }]);
  expect(heldQuarterHour(busy, '10:15').demand.flows[0]?.passengers).toBeCloseTo(20 * 96, 9);
});

it('counts the passengers of a trace', () => {
  const traced = withTrace(day, [
    [35_999, 'resident'],
    [36_000, 'resident'],
    [36_899, 'resident'],
    [36_900, 'resident'],
  ]);
  expect(heldQuarterHour(traced, '10:00').demand).toMatchObject({ arrivals: { kind: 'poisson' }, flows: [{ passengers: 2 * 96 }] });
});

it('can be run at any open quarter-hour of a real day', () => {
  for (const at of ['06:30', '10:00', '17:45', '23:45']) {
    const problems = checkScenario(heldQuarterHour(loWuDepartureGoodFriday2025.scenario, at));
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  }
});
