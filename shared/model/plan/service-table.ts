// Hot path. Every service option of every bank and leaf in flat tables, so that the start of a service reads numbers and follows no objects.

import { exp } from '../../random/exponential-function.ts';
import type { QuantileVariate } from '../../random/quantile-variate.ts';
import type { BankPlan } from './bank-plan.ts';

/** Places in the tables are bank x leaves + leaf; those of options that a bank does not have are never read. */
export class ServiceTable {
  /** Of a lane, by 2^32: whoever's 32 bits of luck lie below is refused. */
  readonly refusal: Float64Array;
  /** Mean work [ms]. */
  readonly work: Float64Array;
  /** Durations of the form offset + scale x e^(sigma z), lognormal and constant ones, which are nearly all. */
  private readonly isLine: Uint8Array;
  private readonly offset: Float64Array;
  private readonly scale: Float64Array;
  private readonly sigma: Float64Array;
  private readonly factor: Float64Array;
  private readonly times: (QuantileVariate | undefined)[] = [];

  constructor(banks: readonly BankPlan[], leaves: number) {
    const length = banks.length * leaves;
    this.refusal = new Float64Array(length);
    this.work = new Float64Array(length);
    this.isLine = new Uint8Array(length);
    this.offset = new Float64Array(length);
    this.scale = new Float64Array(length);
    this.sigma = new Float64Array(length);
    this.factor = new Float64Array(length);
    for (const bank of banks) {
      bank.options.forEach((option, leaf) => {
        const at = bank.index * leaves + leaf;
        this.times[at] = option?.time;
        if (option === undefined) return;
        this.refusal[at] = option.refusal * 2 ** 32;
        this.work[at] = option.work;
        this.factor[at] = option.factor;
        const { line } = option.time;
        if (line === undefined) return;
        this.isLine[at] = 1;
        this.offset[at] = line.offset * option.factor;
        this.scale[at] = line.scale * option.factor;
        this.sigma[at] = line.sigma;
      });
    }
  }

  /** The duration [s] of an option for one with this standard normal luck. */
  duration(at: number, luck: number): number {
    if (this.isLine[at] === 1) return this.offset[at]! + this.scale[at]! * exp(this.sigma[at]! * luck);
    return this.times[at]!.atNormal(luck) * this.factor[at]!;
  }
}
