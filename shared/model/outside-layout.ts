// What is measured of those who wait outside the hall. Only scenarios with an entrance that may hold people back have these measures.

import { mayHoldBack } from '../scenario/schema/entrance-schema.ts';
import type { Scenario } from '../scenario/schema/scenario-schema.ts';
import { seriesAndDay, type SeriesAndDay, type TakeBlock } from './measure-block.ts';

/**
 * Passengers who wait there, their waits [s], and most of them at once; the same waits of all who come, of whom those who go in at once have waited 0.
 * By quarter-hour the number outside (time average, peak).
 */
export const outsideStatistics = ['passengers', 'mean', 'p50', 'p95', 'maximum', 'most', 'meanOfAll', 'p95OfAll', 'maximumOfAll'] as const;
export type OutsideStatistic = (typeof outsideStatistics)[number];
export const outsideSeries = ['people', 'most'] as const;
export type OutsideSeries = (typeof outsideSeries)[number];

/** By index of the direction in the layout. */
export type OutsideLayout = SeriesAndDay<OutsideSeries, OutsideStatistic>;

export function outsideLayout(scenario: Scenario, directions: number, intervals: number, block: TakeBlock): OutsideLayout | undefined {
  if (!mayHoldBack(scenario)) return undefined;
  return seriesAndDay(block, directions, intervals, { series: outsideSeries, day: outsideStatistics });
}
