// What is measured of those whom a lane refused, at banks of counters that say where they stand. Only scenarios with such banks have these measures;
// they stand behind all others.

import type { Scenario } from '../scenario/schema/scenario-schema.ts';

/** One number a day: passengers whom a bank took after a refusal, their waits since then [s], and most of them in its reserved line at once. */
export const refusedStatistics = ['passengers', 'mean', 'p95', 'maximum', 'most'] as const;
export type RefusedStatistic = (typeof refusedStatistics)[number];

/** By quarter-hour: people in the reserved line, time average and most at once. */
export const refusedSeries = ['people', 'most'] as const;
export type RefusedSeries = (typeof refusedSeries)[number];

export interface RefusedLayout {
  /** Banks by index: a place in this list is the `place` of the others. */
  readonly banks: readonly number[];
  series(place: number, what: RefusedSeries): number;
  day(place: number, statistic: RefusedStatistic): number;
}

/** `block` takes places for rows and columns of numbers. */
export function refusedLayout(
  scenario: Scenario,
  intervals: number,
  block: (rows: number, columns: number, width: number) => (row: number, column: number) => number,
): RefusedLayout {
  const banks = scenario.banks.flatMap((bank, index) => (bank.kind === 'counter' && bank.refusedJoin !== undefined ? [index] : []));
  const series = block(banks.length, refusedSeries.length, intervals);
  const day = block(banks.length, refusedStatistics.length, 1);
  return {
    banks,
    series: (place, what) => series(place, refusedSeries.indexOf(what)),
    day: (place, statistic) => day(place, refusedStatistics.indexOf(statistic)),
  };
}
