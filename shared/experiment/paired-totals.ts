// What a deployment brings over the day as totals, which no single measure holds: passengers within their target, minutes waited by all, and the hours of
// reserve officers.

import { measureLayout, type MeasureLayout } from '../model/measure-layout.ts';
import type { Direction } from '../reference/vocabulary.ts';
import type { Scenario } from '../scenario/schema/scenario-schema.ts';

/**
 * Two numbers for each direction, in order: passengers within target (NaN where somebody has none), then passenger-minutes waited. Where reserves may be
 * called, their officer-hours follow.
 */
export type DayTotals = (measures: Float64Array) => Float64Array;

export function commonDirections(baseline: Scenario, other: Scenario): readonly Direction[] {
  const others = measureLayout(other).directions;
  return measureLayout(baseline).directions.filter((direction) => others.includes(direction));
}

/** How many numbers that makes. */
export function totalsOf(directions: readonly Direction[], withReserves: boolean): number {
  return 2 * directions.length + (withReserves ? 1 : 0);
}

/** Whether officers may be called to any of the deployments. */
export function callsReserves(...scenarios: readonly Scenario[]): boolean {
  return scenarios.some(({ banks }) => banks.some((bank) => bank.kind === 'counter' && bank.reserves !== undefined));
}

/** A day without passengers has totals of zero, not of nothing. */
export function dayTotals(layout: MeasureLayout, directions: readonly Direction[], withReserves: boolean): DayTotals {
  const hours = layout.reserveBanks.map((_, index) => layout.dayReserve(index, 'officerHours'));
  const places = directions.map((direction) => {
    const kind = layout.kinds.findIndex((one) => one.of === 'all' && one.direction === direction);
    return (['passengers', 'serviceLevel', 'mean'] as const).map((statistic) => layout.dayWait(kind, statistic));
  });
  return (measures) => {
    const totals = new Float64Array(totalsOf(directions, withReserves));
    for (const [i, [passengers, serviceLevel, mean]] of places.entries()) {
      const count = measures[passengers as number] as number;
      const nobody = !(count > 0);
      totals[2 * i] = nobody ? 0 : count * (measures[serviceLevel as number] as number);
      totals[2 * i + 1] = nobody ? 0 : (count * (measures[mean as number] as number)) / 60;
    }
    if (withReserves) totals[2 * directions.length] = hours.reduce((sum, place) => sum + (measures[place] as number), 0);
    return totals;
  };
}
