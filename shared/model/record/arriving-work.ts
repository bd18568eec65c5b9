// Hot path. The work that comes to each bank of counters, by quarter-hour: what officers are required for. Whoever comes brings it, to a desk or to a
// line, and takes it along where it leaves the line for another bank.

import type { HallPlan } from '../plan/hall-plan.ts';
import type { Parties } from '../state/parties.ts';

export class ArrivingWork {
  /** Mean work [ms] by bank x intervals + interval; whole numbers, which add and subtract without drift. */
  readonly work: Float64Array;
  /** Of one passenger [ms] by bank x leaves + leaf. */
  private readonly workEach: Float64Array;
  private readonly leaves: number;
  private readonly intervals: number;

  constructor({ banks, intervals, leaves }: HallPlan) {
    this.work = new Float64Array(banks.length * intervals);
    this.workEach = Float64Array.from(banks.flatMap(({ options }) => leaves.map(({ index }) => options[index]?.work ?? 0)));
    this.leaves = leaves.length;
    this.intervals = intervals;
  }

  came({ leaf, size }: Parties, party: number, bank: number, interval: number): void {
    this.work[Math.imul(bank, this.intervals) + interval]! += this.workEach[Math.imul(bank, this.leaves) + leaf[party]!]! * size[party]!;
  }

  left({ leaf, size }: Parties, party: number, bank: number, interval: number): void {
    this.work[Math.imul(bank, this.intervals) + interval]! -= this.workEach[Math.imul(bank, this.leaves) + leaf[party]!]! * size[party]!;
  }
}
