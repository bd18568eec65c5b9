// Hot path. The steps of a service at a lane for one leaf of passengers, and the officers who help those whose match fails.

import type { QuantileVariate } from '../../random/quantile-variate.ts';
import type { PassengerCategory } from '../../scenario/schema/demand-schema.ts';
import type { Steps } from '../../scenario/schema/lane-schema.ts';
import { failsAll, laneSeconds } from '../../scenario/lane-work.ts';
import { normalLuck, purposes, uniformLuck } from '../luck.ts';

/** How an officer of the bank helps: for how long, and whether it leads to clearance. */
export class Assistance {
  constructor(
    private readonly time: QuantileVariate,
    readonly cleared: number,
  ) {}

  get meanTime(): number {
    return this.time.mean;
  }

  /** Seconds, for the owner of a key. */
  duration(key: number): number {
    return this.time.atNormal(normalLuck(key, purposes.assistanceTime));
  }

  clears(key: number): boolean {
    return uniformLuck(key, purposes.assistanceOutcome) < this.cleared;
  }
}

export class LaneSteps {
  /** Until the end of the first attempt, of each further one, and at the exit gate [s], for a pace of 1. */
  readonly front: number;
  readonly match: number;
  readonly exit: number;
  readonly attempts: number;
  readonly overlaps: boolean;
  /** Mean time for which a passenger takes the lane, without handover and without waiting for an officer [s]. */
  readonly meanTime: number;
  private readonly failure: number;
  private readonly failureAgain: number;

  constructor(steps: Steps, category: PassengerCategory, assistance: Assistance | undefined) {
    this.front = steps.entry + steps.read + steps.match;
    this.match = steps.match;
    this.exit = steps.exit;
    this.attempts = steps.attempts;
    this.overlaps = steps.overlap === true;
    const { timeFactors, matchFailureFactor = 1 } = category;
    this.failure = Math.min(1, steps.failure * matchFailureFactor);
    this.failureAgain = Math.min(1, steps.failureAgain * matchFailureFactor);
    const atGate = this.overlaps ? 0 : timeFactors.eChannel * steps.exit;
    const helping = assistance === undefined ? 0 : assistance.meanTime + assistance.cleared * atGate;
    this.meanTime = laneSeconds(steps, category) + failsAll(steps, category) * helping;
  }

  /** Whether the attempt with this number, from 0, fails for the owner of a key, as often as usual times a factor. */
  fails(key: number, attempt: number, factor: number): boolean {
    const chance = (attempt === 0 ? this.failure : this.failureAgain) * factor;
    return chance > 0 && uniformLuck(key, purposes.matchAttempt, attempt) < chance;
  }
}
