// What is measured of secondary examination. Only scenarios that have it have these measures; they stand behind all others.

import type { ExaminationReason } from '../scenario/schema/examination-schema.ts';
import type { Scenario } from '../scenario/schema/scenario-schema.ts';
import type { TakeBlock } from './measure-block.ts';

/** Passengers sent for a reason in a direction, and of these those who left with leave to land and without: one number a day each. */
export const outcomeStatistics = ['referred', 'landed', 'refusedLanding'] as const;
export type OutcomeStatistic = (typeof outcomeStatistics)[number];

/**
 * By quarter-hour and over the day. Passengers sent, and their mean wait until an officer has them [s], by when they were sent. Officers on duty and
 * examining, the second over the first (NaN without any); cases in the room on average and at most, cases that wait for a place, counters that keep one.
 */
export const roomStatistics = [
  'referred',
  'meanWait',
  'onDuty',
  'examining',
  'utilization',
  'inRoom',
  'peakInRoom',
  'outside',
  'held',
] as const;
export type RoomStatistic = (typeof roomStatistics)[number];

/**
 * Of the day: waits [s] of those sent, the mean time that an officer had them [s], when the last one left [s from midnight], and passengers refused
 * landing, for whatever reason.
 */
export const examinationDayStatistics = ['p95Wait', 'maximumWait', 'meanTime', 'lastLeft', 'refusedLanding'] as const;
export type ExaminationDayStatistic = (typeof examinationDayStatistics)[number];

/** By index of the direction in the layout, and of the reason in the scenario. */
export interface ExaminationLayout {
  readonly reasons: readonly ExaminationReason[];
  outcome(direction: number, reason: number, statistic: OutcomeStatistic): number;
  room(statistic: RoomStatistic): number;
  dayRoom(statistic: RoomStatistic): number;
  day(statistic: ExaminationDayStatistic): number;
  /** Where the waits of the day stand, which are in two blocks. */
  waitOfDay(statistic: 'mean' | 'p95' | 'maximum'): number;
}

export function examinationLayout(
  { examination }: Scenario,
  directions: number,
  intervals: number,
  block: TakeBlock,
): ExaminationLayout | undefined {
  if (examination === undefined) return undefined;
  const reasons = examination.reasons.map(({ reason }) => reason);
  const outcome = block(directions * reasons.length, outcomeStatistics.length, 1);
  const room = block(1, roomStatistics.length, intervals);
  const dayRoom = block(1, roomStatistics.length, 1);
  const day = block(1, examinationDayStatistics.length, 1);
  const dayRoomAt = (statistic: RoomStatistic) => dayRoom(0, roomStatistics.indexOf(statistic));
  const dayAt = (statistic: ExaminationDayStatistic) => day(0, examinationDayStatistics.indexOf(statistic));
  return {
    reasons,
    outcome: (direction, reason, statistic) => outcome(direction * reasons.length + reason, outcomeStatistics.indexOf(statistic)),
    room: (statistic) => room(0, roomStatistics.indexOf(statistic)),
    dayRoom: dayRoomAt,
    day: dayAt,
    waitOfDay: (statistic) => (statistic === 'mean' ? dayRoomAt('meanWait') : dayAt(`${statistic}Wait`)),
  };
}
