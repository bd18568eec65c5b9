// What is watched for while the day goes on: lines that call reserve officers, or servers that two banks share.

import type { Scenario } from '../../scenario/schema/scenario-schema.ts';

interface Levels {
  /** The bank whose line is watched. */
  readonly bank: number;
  readonly byExpectedWait: boolean;
  /** People, or minutes. */
  readonly above: number;
  readonly below: number;
  /** [s] */
  readonly aboveFor: number;
}

export interface ReserveWatch extends Levels {
  readonly calls: 'reserves';
  readonly officers: number;
  /** From the call to their coming [s]. */
  readonly delay: number;
  /** [s] */
  readonly belowFor: number;
}

/** One of the two ways in which shared servers may move: to the bank whose line is long, from another whose line is short. */
export interface SharedWatch extends Levels {
  readonly calls: 'shared';
  readonly from: number;
  readonly group: number;
  readonly toOther: boolean;
  /** So many each time. */
  readonly servers: number;
}

export type WatchPlan = ReserveWatch | SharedWatch;

/** Bank by bank, in the order of the scenario; then group by group of shared servers, those that leave home first. */
export function planWatches(scenario: Scenario): readonly WatchPlan[] {
  return [...planReserves(scenario), ...planSharedWatches(scenario)];
}

function planReserves({ banks }: Scenario): readonly ReserveWatch[] {
  return banks.flatMap((bank, index) =>
    ((bank.kind === 'counter' ? bank.reserves : undefined) ?? []).map(({ officers, delayMinutes, when }) => ({
      calls: 'reserves' as const,
      bank: index,
      officers,
      delay: delayMinutes * 60,
      byExpectedWait: when.measure === 'expected-wait',
      above: when.above,
      below: when.below,
      aboveFor: when.forMinutes * 60,
      belowFor: when.belowForMinutes * 60,
    })),
  );
}

function planSharedWatches({ banks, sharedServers = [] }: Scenario): readonly SharedWatch[] {
  const indexOf = (id: string) => banks.findIndex((bank) => bank.id === id);
  return sharedServers.flatMap(({ home, other, trigger }, group) => {
    if (trigger === undefined) return [];
    const { measure, servers, above, below, forMinutes } = trigger;
    return [true, false].map((toOther) => ({
      calls: 'shared' as const,
      bank: indexOf(toOther ? other : home),
      from: indexOf(toOther ? home : other),
      group,
      toOther,
      servers,
      byExpectedWait: measure === 'expected-wait',
      above,
      below,
      aboveFor: forMinutes * 60,
    }));
  });
}
