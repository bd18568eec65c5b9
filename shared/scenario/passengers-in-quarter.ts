// How many passengers a quarter-hour brings, as the scenario has it before any luck: what can be held on and on, and which one is the busiest.

import type { Direction, PassengerGroup } from '../reference/vocabulary.ts';
import { clockOf, quarterOf } from './clock.ts';
import { expectedArrivals } from './expected-arrivals.ts';
import type { Scenario } from './schema/scenario-schema.ts';

export interface PassengersOfGroup {
  readonly direction: Direction;
  readonly group: PassengerGroup;
  readonly passengers: number;
}

/** Expected in a quarter-hour of the day, growth included, whatever brings them; one entry for each direction and group that comes. */
export function passengersIn(scenario: Scenario, quarter: number): readonly PassengersOfGroup[] {
  const place = quarter - quarterOf(scenario.openingHours.opens);
  const found = new Map<string, PassengersOfGroup>();
  for (const { direction, group, passengers } of expectedArrivals(scenario)) {
    const before = found.get(`${direction} ${group}`)?.passengers ?? 0;
    found.set(`${direction} ${group}`, { direction, group, passengers: before + (passengers[place] ?? 0) });
  }
  return [...found.values()].filter(({ passengers }) => passengers > 0);
}

/** The start of the open quarter-hour that brings the most passengers, "10:00"; the first of several, and that of opening where nobody comes. */
export function busiestQuarter(scenario: Scenario): string {
  const arrivals = expectedArrivals(scenario);
  const length = Math.max(1, ...arrivals.map(({ passengers }) => passengers.length));
  const coming = Array.from({ length }, (_, place) => arrivals.reduce((sum, { passengers }) => sum + (passengers[place] ?? 0), 0));
  const busiest = coming.reduce((best, passengers, place) => (passengers > (coming[best] as number) ? place : best), 0);
  return clockOf(quarterOf(scenario.openingHours.opens) + busiest);
}
