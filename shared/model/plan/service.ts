// Hot path. How one leaf of passengers is served at one bank: how long it takes, how often a lane refuses, what work it is on average.

import { exp } from '../../random/exponential-function.ts';
import type { QuantileVariate } from '../../random/quantile-variate.ts';
import { authorityPurposes, luckBits } from '../luck.ts';
import type { ClearanceWay } from '../measure-layout.ts';
import type { LaneSteps } from './lane-steps.ts';

export class Service {
  /** By 2^32, 0 at a counter: whoever's 32 bits of luck lie below is refused. */
  private readonly refusal: number;
  /**
   * Mean time for which a passenger occupies a server, handover included, or the second zone of a lane if that is longer [ms, whole]: whole
   * numbers add and subtract without drift.
   */
  readonly work: number;
  /** Durations of the form offset + scale x e^(sigma z), lognormal and constant ones, which are nearly all. */
  private readonly isLine: 0 | 1;
  private readonly offset: number;
  private readonly scale: number;
  private readonly sigma: number;

  /** `factor` multiplies the time for the passenger's category; `refusal` is a share, `handover` in seconds. Steps replace time and refusal. */
  constructor(
    readonly way: ClearanceWay,
    private readonly time: QuantileVariate,
    private readonly factor: number,
    refusal: number,
    handover: number,
    private readonly refusalPurpose: number = authorityPurposes.first.refusal,
    /** What the other authority takes in the second zone of the lane, where it has one. */
    readonly second?: Service,
    readonly steps?: LaneSteps,
  ) {
    this.refusal = refusal * 2 ** 32;
    this.work = Math.max(Math.round(((steps?.meanTime ?? time.mean * factor) + handover) * 1000), second?.work ?? 0);
    this.isLine = time.line === undefined ? 0 : 1;
    this.offset = (time.line?.offset ?? 0) * factor;
    this.scale = (time.line?.scale ?? 0) * factor;
    this.sigma = time.line?.sigma ?? 0;
  }

  /** Whether a lane refuses the owner of a key, as often as usual times a factor. Asked for an answer and not for a number, which might be boxed on its way. */
  refuses(key: number, factor: number): boolean {
    return this.refusal > 0 && luckBits(key, this.refusalPurpose) < this.refusal * factor;
  }

  /** Seconds, for one with this standard normal luck. */
  duration(luck: number): number {
    return this.isLine === 1 ? this.offset + this.scale * exp(this.sigma * luck) : this.tabulated(luck);
  }

  /** What multiplies the mean of each step, for one with this standard normal luck. */
  pace(luck: number): number {
    return this.time.mean > 0 ? this.duration(luck) / this.time.mean : this.factor;
  }

  private tabulated(luck: number): number {
    return this.time.atNormal(luck) * this.factor;
  }
}
