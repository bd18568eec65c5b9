// Hot path. Who comes to each bank, by leaf and quarter-hour: the work of counters, for which officers are required. Whoever comes brings work, to a
// desk or to a line, and takes it along where it leaves the line for another bank. People are counted; what work they are is multiplied at the end.

import type { HallPlan } from '../plan/hall-plan.ts';
import type { Party } from '../state/party.ts';

export class ArrivingWork {
  /** Passengers by (bank x leaves + leaf of the party's first one) x intervals + interval. */
  readonly passengers: Float64Array;
  private readonly plan: HallPlan;
  private readonly leaves: number;
  private readonly intervals: number;

  constructor(plan: HallPlan) {
    this.plan = plan;
    this.leaves = plan.leaves.length;
    this.intervals = plan.intervals;
    this.passengers = new Float64Array(plan.banks.length * this.leaves * this.intervals);
  }

  came(party: Party, bank: number, interval: number): void {
    this.passengers[this.cell(party, bank, interval)]! += party.size;
  }

  left(party: Party, bank: number, interval: number): void {
    this.passengers[this.cell(party, bank, interval)]! -= party.size;
  }

  /** Mean work [ms] that came to a bank in an interval: a whole number. */
  workAt(bank: number, interval: number): number {
    let work = 0;
    this.plan.banks[bank]!.options.forEach((service, leaf) => {
      work += this.passengers[(bank * this.leaves + leaf) * this.intervals + interval]! * (service?.work ?? 0);
    });
    return work;
  }

  private cell(party: Party, bank: number, interval: number): number {
    return (Math.imul(Math.imul(bank, this.leaves) + party.leaf, this.intervals) + interval) | 0;
  }
}
