// How many passengers a quarter-hour brings, as the scenario has it before any luck: what can be held on and on, and which one is the busiest.

import { clockOf, quarterHour, quarterOf } from './clock.ts';
import type { Flow } from './demand-schema.ts';
import type { Scenario } from './schema.ts';

/** Expected of the flow, growth included. */
export function passengersIn(
  { demand, openingHours, categories }: Scenario,
  { direction, group, passengers, profile }: Flow,
  quarter: number,
): number {
  const { arrivals } = demand;
  if (arrivals.kind === 'trace') {
    const ofGroup = new Set(categories.filter((category) => category.group === group).map(({ id }) => id));
    return arrivals.passengers.filter(
      (one) => one.direction === direction && ofGroup.has(one.category) && Math.floor(one.at / quarterHour) === quarter,
    ).length;
  }
  const weights = demand.profiles.find(({ id }) => id === profile)?.weights ?? [];
  const [opens, closes] = [quarterOf(openingHours.opens), quarterOf(openingHours.closes)];
  const inside = weights.slice(opens, closes).reduce((sum, weight) => sum + weight, 0);
  return inside === 0 || quarter < opens || quarter >= closes ? 0 : (demand.growthFactor * passengers * (weights[quarter] ?? 0)) / inside;
}

/** The start of the open quarter-hour that brings the most passengers, "10:00"; the first of several, and that of opening where nobody comes. */
export function busiestQuarter(scenario: Scenario): string {
  const { demand, openingHours } = scenario;
  const [opens, closes] = [quarterOf(openingHours.opens), quarterOf(openingHours.closes)];
  const coming = new Float64Array(Math.max(1, Math.ceil(closes - opens)));
  if (demand.arrivals.kind === 'trace') {
    for (const { at } of demand.arrivals.passengers) {
      const place = Math.floor(at / quarterHour) - opens;
      if (place >= 0 && place < coming.length) coming[place] = (coming[place] as number) + 1;
    }
  } else {
    for (let place = 0; place < coming.length; place++) {
      coming[place] = demand.flows.reduce((sum, flow) => sum + passengersIn(scenario, flow, opens + place), 0);
    }
  }
  const busiest = coming.reduce((best, passengers, place) => (passengers > (coming[best] as number) ? place : best), 0);
  return clockOf(opens + busiest);
}
