// What is measured of those who wait outside the hall. Only scenarios with an entrance that may hold people back have these measures.

import { mayHoldBack } from '../scenario/schema/entrance-schema.ts';
import type { Scenario } from '../scenario/schema/scenario-schema.ts';

/**
 * Passengers who wait there, their waits [s], and most of them at once; the same waits of all who come, of whom those who go in at once have waited 0.
 * By quarter-hour the number outside (time average, peak).
 */
export const outsideStatistics = ['passengers', 'mean', 'p50', 'p95', 'maximum', 'most', 'meanOfAll', 'p95OfAll', 'maximumOfAll'] as const;
export type OutsideStatistic = (typeof outsideStatistics)[number];
export const outsideSeries = ['people', 'most'] as const;
export type OutsideSeries = (typeof outsideSeries)[number];

/** By index of the direction in the layout. */
export interface OutsideLayout {
  series(direction: number, statistic: OutsideSeries): number;
  day(direction: number, statistic: OutsideStatistic): number;
}

/** `block` takes places for rows and columns of numbers. */
export function outsideLayout(
  scenario: Scenario,
  directions: number,
  intervals: number,
  block: (rows: number, columns: number, width: number) => (row: number, column: number) => number,
): OutsideLayout | undefined {
  if (!mayHoldBack(scenario)) return undefined;
  const series = block(directions, outsideSeries.length, intervals);
  const day = block(directions, outsideStatistics.length, 1);
  return {
    series: (direction, statistic) => series(direction, outsideSeries.indexOf(statistic)),
    day: (direction, statistic) => day(direction, outsideStatistics.indexOf(statistic)),
  };
}
