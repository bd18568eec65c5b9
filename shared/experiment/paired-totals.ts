// What a deployment brings over the day as totals, which no single measure holds: passengers within their target, and minutes waited by all.

import { measureLayout, type MeasureLayout } from '../model/measure-layout.ts';
import type { Direction } from '../reference/vocabulary.ts';
import type { Scenario } from '../scenario/schema.ts';

/** Two numbers for each direction, in order: passengers within target (NaN where somebody has none), then passenger-minutes waited. */
export type DayTotals = (measures: Float64Array) => Float64Array;

export function commonDirections(baseline: Scenario, other: Scenario): readonly Direction[] {
  const others = measureLayout(other).directions;
  return measureLayout(baseline).directions.filter((direction) => others.includes(direction));
}

/** A day without passengers has totals of zero, not of nothing. */
export function dayTotals(layout: MeasureLayout, directions: readonly Direction[]): DayTotals {
  const places = directions.map((direction) => {
    const kind = layout.kinds.findIndex((one) => one.of === 'all' && one.direction === direction);
    return (['passengers', 'serviceLevel', 'mean'] as const).map((statistic) => layout.dayWait(kind, statistic));
  });
  return (measures) => {
    const totals = new Float64Array(2 * directions.length);
    for (const [i, [passengers, serviceLevel, mean]] of places.entries()) {
      const count = measures[passengers as number] as number;
      const nobody = !(count > 0);
      totals[2 * i] = nobody ? 0 : count * (measures[serviceLevel as number] as number);
      totals[2 * i + 1] = nobody ? 0 : (count * (measures[mean as number] as number)) / 60;
    }
    return totals;
  };
}
