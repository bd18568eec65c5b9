// What is watched for while the day goes on: the line of a bank, and the reserve officers whom it calls.

import type { Scenario } from '../../scenario/schema.ts';

export interface WatchPlan {
  readonly bank: number;
  readonly officers: number;
  /** From the call to their coming [s]. */
  readonly delay: number;
  readonly byExpectedWait: boolean;
  /** People, or minutes. */
  readonly above: number;
  readonly below: number;
  /** [s] */
  readonly aboveFor: number;
  readonly belowFor: number;
}

/** Bank by bank, in the order of the scenario. */
export function planWatches({ banks }: Scenario): readonly WatchPlan[] {
  return banks.flatMap((bank, index) =>
    ((bank.kind === 'counter' ? bank.reserves : undefined) ?? []).map(({ officers, delayMinutes, when }) => ({
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
