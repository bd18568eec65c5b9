// Statistics of observations, such as waits: number, mean, variance, smallest and largest, in one pass and mergeable.
// Sources: Welford (1962), Technometrics 4(3), 419-420; merging by Chan, Golub and LeVeque (1983), The American Statistician 37(3), 242-247.

import { estimate } from './confidence-interval.ts';
import type { Estimate } from './estimate.ts';

export interface TallyState {
  readonly count: number;
  readonly mean: number;
  /** Sum of squared deviations from the mean. */
  readonly squaredDeviations: number;
  readonly minimum: number;
  readonly maximum: number;
}

export class Tally {
  /** Count, mean, squared deviations, minimum, maximum: doubles that change stand in a typed array. */
  private readonly kept = Float64Array.of(0, 0, 0, Infinity, -Infinity);

  get count(): number {
    return this.kept[0]!;
  }

  /** NaN before the first observation, as are minimum and maximum. */
  get mean(): number {
    return this.count > 0 ? this.kept[1]! : NaN;
  }

  /** Unbiased, with count - 1; NaN with fewer than two observations. */
  get variance(): number {
    return this.count > 1 ? this.kept[2]! / (this.count - 1) : NaN;
  }

  get minimum(): number {
    return this.count > 0 ? this.kept[3]! : NaN;
  }

  get maximum(): number {
    return this.count > 0 ? this.kept[4]! : NaN;
  }

  record(x: number): void {
    const kept = this.kept;
    const count = kept[0]! + 1;
    const deviation = x - kept[1]!;
    kept[0] = count;
    kept[1]! += deviation / count;
    kept[2]! += deviation * (x - kept[1]!);
    if (x < kept[3]!) kept[3] = x;
    if (x > kept[4]!) kept[4] = x;
  }

  /** Adds what another tally has seen; equal to having recorded all here, but for rounding. */
  merge(other: TallyState): void {
    if (other.count === 0) return;
    const kept = this.kept;
    const count = kept[0]! + other.count;
    const deviation = other.mean - kept[1]!;
    kept[2]! += other.squaredDeviations + (deviation * deviation * kept[0]! * other.count) / count;
    kept[1]! += (deviation * other.count) / count;
    kept[0] = count;
    kept[3] = Math.min(kept[3]!, other.minimum);
    kept[4] = Math.max(kept[4]!, other.maximum);
  }

  /** The mean with its interval, for observations that are independent of each other: one a replication, never one a passenger. */
  estimate(confidenceLevel: number): Estimate {
    return estimate(this.count, this.mean, this.kept[2]!, confidenceLevel);
  }

  save(): TallyState {
    const [count, mean, squaredDeviations, minimum, maximum] = this.kept;
    return { count: count!, mean: mean!, squaredDeviations: squaredDeviations!, minimum: minimum!, maximum: maximum! };
  }

  restore(state: TallyState): void {
    this.kept.set([state.count, state.mean, state.squaredDeviations, state.minimum, state.maximum]);
  }
}
