// Hot path. The work that comes to each bank of counters, by quarter-hour: what officers are required for. Whoever goes straight to a desk starts its
// service without a line; whoever joined a line brought its work then, and takes it along where it leaves for another bank.

import type { HallPlan } from '../plan/hall-plan.ts';
import type { Hall } from '../state/hall.ts';
import { workOf } from '../state/members.ts';

export class ArrivingWork {
  /** Mean work [ms] by bank x intervals + interval; whole numbers, which add and subtract without drift. */
  readonly work: Float64Array;
  /** By bank: 1 for counters, the only ones asked for. */
  private readonly isCounter: Uint8Array;
  private readonly intervals: number;

  constructor({ banks, intervals }: HallPlan) {
    this.work = new Float64Array(banks.length * intervals);
    this.isCounter = Uint8Array.from(banks, ({ isEChannel }) => (isEChannel ? 0 : 1));
    this.intervals = intervals;
  }

  /** `sign` is 1 for one who comes, -1 for one who leaves again unserved. */
  count(hall: Hall, party: number, bank: number, interval: number, sign: 1 | -1): void {
    if (this.isCounter[bank] === 0) return;
    this.work[Math.imul(bank, this.intervals) + interval]! += sign * workOf(hall, party, hall.banks[bank]!);
  }
}
