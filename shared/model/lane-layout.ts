// What is measured of lanes whose services are made of steps, and of the officers who supervise them. Only scenarios with such lanes have these
// measures; they stand behind all others.

import type { EChannelService } from '../reference/vocabulary.ts';
import type { Scenario } from '../scenario/schema/scenario-schema.ts';

/**
 * One number a day for each service in steps of each bank: passengers, and of these the shares cleared at the first attempt, after more, after
 * help, and refused; then the mean time of a passenger at each step, its waits for an officer included [s].
 */
export const laneStatistics = [
  'passengers',
  'atFirst',
  'afterRetries',
  'assisted',
  'refused',
  'entry',
  'read',
  'match',
  'officerWait',
  'assistance',
  'exit',
] as const;
export type LaneStatistic = (typeof laneStatistics)[number];

/**
 * Of each bank with officers, by quarter-hour and over the day: officers on duty and helping, helping over on duty (NaN without any), lanes that
 * wait for one, and the mean wait of those who then were helped, by when help began [s]; and passengers whom nobody could help.
 */
export const officerStatistics = ['onDuty', 'helping', 'utilization', 'lanesWaiting', 'meanWait', 'unhelped'] as const;
export type OfficerStatistic = (typeof officerStatistics)[number];

/** A service in steps, by index of its bank. */
export interface SteppedService {
  readonly bank: number;
  readonly service: EChannelService;
}

export function steppedServices({ banks }: Scenario): readonly SteppedService[] {
  return banks.flatMap((bank, index) =>
    bank.kind === 'e-channel' ? bank.services.flatMap(({ service, steps }) => (steps ? [{ bank: index, service }] : [])) : [],
  );
}

/** Banks with officers who could help somebody, by index. */
export function supervisedBanks({ banks }: Scenario): readonly number[] {
  return banks.flatMap((bank, index) =>
    bank.kind === 'e-channel' && bank.officers !== undefined && bank.services.some(({ steps }) => steps !== undefined) ? [index] : [],
  );
}
