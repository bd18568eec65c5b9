// What is measured of parties that meet again beyond the control. Only scenarios that follow parties have these measures; they stand behind all others.

import { followsParties } from '../scenario/companions.ts';
import type { Scenario } from '../scenario/schema/scenario-schema.ts';
import { seriesAndDay, type SeriesAndDay, type TakeBlock } from './measure-block.ts';

/**
 * Of the day, by direction: people who waited beyond for the rest of their party, their waits there [s], and most of them at once; parties of several
 * of whom somebody came through, and their time from arrival until the last of them was through [s].
 */
export const regroupingStatistics = ['passengers', 'mean', 'p95', 'maximum', 'most', 'parties', 'partyTime', 'p95PartyTime'] as const;
export type RegroupingStatistic = (typeof regroupingStatistics)[number];

/** By quarter-hour: people at the meeting place (time average, peak). */
export const regroupingSeries = ['people', 'most'] as const;
export type RegroupingSeries = (typeof regroupingSeries)[number];

/** By index of the direction in the layout. */
export type RegroupingLayout = SeriesAndDay<RegroupingSeries, RegroupingStatistic>;

export function regroupingLayout(
  scenario: Scenario,
  directions: number,
  intervals: number,
  block: TakeBlock,
): RegroupingLayout | undefined {
  if (!followsParties(scenario)) return undefined;
  return seriesAndDay(block, directions, intervals, { series: regroupingSeries, day: regroupingStatistics });
}
