// What is measured of those whom a lane refused, at banks of counters that say where they stand. Only scenarios with such banks have these measures;
// they stand behind all others.

import type { Scenario } from '../scenario/schema/scenario-schema.ts';
import { seriesAndDay, type SeriesAndDay, type TakeBlock } from './measure-block.ts';

/** One number a day: passengers whom a bank took after a refusal, their waits since then [s], and most of them in its reserved line at once. */
export const refusedStatistics = ['passengers', 'mean', 'p95', 'maximum', 'most'] as const;
export type RefusedStatistic = (typeof refusedStatistics)[number];

/** By quarter-hour: people in the reserved line, time average and most at once. */
export const refusedSeries = ['people', 'most'] as const;
export type RefusedSeries = (typeof refusedSeries)[number];

/** By place of the bank in the list. */
export interface RefusedLayout extends SeriesAndDay<RefusedSeries, RefusedStatistic> {
  /** Banks by index in the scenario. */
  readonly banks: readonly number[];
}

export function refusedLayout(scenario: Scenario, intervals: number, block: TakeBlock): RefusedLayout {
  const banks = scenario.banks.flatMap((bank, index) => (bank.kind === 'counter' && bank.refusedJoin !== undefined ? [index] : []));
  return { banks, ...seriesAndDay(block, banks.length, intervals, { series: refusedSeries, day: refusedStatistics }) };
}
