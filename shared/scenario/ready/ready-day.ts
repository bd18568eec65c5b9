// The shape of a ready scenario's day: how many passengers each quarter-hour brings in each direction, from its counts and profiles alone.

import type { Direction } from '../../reference/vocabulary.ts';
import type { Demand } from '../demand-schema.ts';
import type { ReadyDay } from './ready-scenario.ts';

/** Means, growth included; a trace is counted as it is listed. */
export function readyDayOf({ arrivals, flows, profiles, growthFactor }: Demand): ReadyDay {
  const quarterHours: Partial<Record<Direction, number[]>> = {};
  const add = (direction: Direction, quarter: number, passengers: number) => {
    const day = (quarterHours[direction] ??= Array.from({ length: 96 }, () => 0));
    if (quarter < day.length) day[quarter] = (day[quarter] ?? 0) + passengers;
  };
  if (arrivals.kind === 'trace') {
    for (const { at, direction } of arrivals.passengers) add(direction, Math.floor(at / 900), 1);
    return { passengers: arrivals.passengers.length, quarterHours };
  }
  let passengers = 0;
  for (const flow of flows) {
    const weights = profiles.find(({ id }) => id === flow.profile)?.weights ?? [];
    const whole = weights.reduce((sum, weight) => sum + weight, 0);
    const expected = flow.passengers * growthFactor;
    passengers += expected;
    weights.forEach((weight, quarter) => add(flow.direction, quarter, whole > 0 ? (expected * weight) / whole : 0));
  }
  return { passengers, quarterHours };
}
