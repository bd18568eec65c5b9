// What is measured of counters that hand their passenger over when a desk closes. Only such banks have these measures; they stand behind all others.

import type { Scenario } from '../scenario/schema/scenario-schema.ts';
import type { TakeBlock } from './measure-block.ts';

/**
 * Per bank, one number a day: how many times a passenger was handed over, and of those passengers the mean and the longest wait [s] until another
 * desk took them, none where one was idle.
 */
export const handingOverStatistics = ['handedOver', 'meanWaitAgain', 'longestWaitAgain'] as const;
export type HandingOverStatistic = (typeof handingOverStatistics)[number];

export interface HandingOverLayout {
  /** Banks that hand over, by index in the scenario; a place in this list is the `counters` of day(). */
  readonly banks: readonly number[];
  day(counters: number, statistic: HandingOverStatistic): number;
}

/** Absent where every counter finishes its passenger. */
export function handingOverLayout(scenario: Scenario, block: TakeBlock): HandingOverLayout | undefined {
  const banks = scenario.banks.flatMap((bank, index) => (bank.kind === 'counter' && bank.handsOver === true ? [index] : []));
  if (banks.length === 0) return undefined;
  const day = block(banks.length, handingOverStatistics.length, 1);
  return { banks, day: (counters, statistic) => day(counters, handingOverStatistics.indexOf(statistic)) };
}
