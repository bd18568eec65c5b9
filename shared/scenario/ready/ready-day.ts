// The shape of a ready scenario's day: how many passengers each quarter-hour is expected to bring in each direction, whatever brings them.

import type { Direction } from '../../reference/vocabulary.ts';
import { quarterOf } from '../clock.ts';
import { expectedArrivals } from '../expected-arrivals.ts';
import type { Scenario } from '../schema/scenario-schema.ts';
import type { ReadyDay } from './ready-scenario.ts';

/** Means, growth included; a trace is counted as it is listed. */
export function readyDayOf(scenario: Pick<Scenario, 'demand' | 'openingHours' | 'categories'>): ReadyDay {
  const quarterHours: Partial<Record<Direction, number[]>> = {};
  const opens = quarterOf(scenario.openingHours.opens);
  let passengers = 0;
  for (const arrivals of expectedArrivals(scenario)) {
    const day = (quarterHours[arrivals.direction] ??= Array.from({ length: 96 }, () => 0));
    arrivals.passengers.forEach((count, place) => {
      passengers += count;
      if (opens + place < day.length) day[opens + place] = (day[opens + place] ?? 0) + count;
    });
  }
  return { passengers, quarterHours };
}
