// Hot path. The work that comes to each bank of counters, by quarter-hour: what officers are required for. Whoever goes straight to a desk starts its
// service without a line; whoever joined a line brought its work then, and takes it along where it leaves for another bank.

import type { HallPlan } from '../plan/hall-plan.ts';
import type { Parties } from '../state/parties.ts';

export class ArrivingWork {
  /** Mean work [ms] by bank x intervals + interval; whole numbers, which add and subtract without drift. */
  readonly work: Float64Array;
  /** By bank: 1 for counters, the only ones asked for. */
  private readonly isCounter: Uint8Array;
  /** Of one passenger [ms] by bank x leaves + leaf. */
  private readonly workEach: Float64Array;
  private readonly leaves: number;
  private readonly intervals: number;

  constructor({ banks, intervals, leaves }: HallPlan) {
    this.work = new Float64Array(banks.length * intervals);
    this.isCounter = Uint8Array.from(banks, ({ isEChannel }) => (isEChannel ? 0 : 1));
    this.workEach = Float64Array.from(banks.flatMap(({ options }) => leaves.map(({ index }) => options[index]?.work ?? 0)));
    this.leaves = leaves.length;
    this.intervals = intervals;
  }

  came({ leaf, size }: Parties, party: number, bank: number, interval: number): void {
    if (this.isCounter[bank] === 0) return;
    this.work[Math.imul(bank, this.intervals) + interval]! += this.workEach[Math.imul(bank, this.leaves) + leaf[party]!]! * size[party]!;
  }

  /** Unserved, or for a desk: its start of service says anew that it came. */
  left({ leaf, size }: Parties, party: number, bank: number, interval: number): void {
    if (this.isCounter[bank] === 0) return;
    this.work[Math.imul(bank, this.intervals) + interval]! -= this.workEach[Math.imul(bank, this.leaves) + leaf[party]!]! * size[party]!;
  }
}
