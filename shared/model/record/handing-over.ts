// Who is handed over when a desk closes, bank by bank, and how long each then waits again.

import type { HallPlan } from '../plan/hall-plan.ts';
import type { HandingOverLayout } from '../handing-over-layout.ts';
import type { Party } from '../state/party.ts';

export interface HandingOverState {
  readonly arrays: readonly Float64Array[];
  readonly waiting: ReadonlyMap<number, Waiting>;
}

/** Which bank gave it away, by place among those that hand over, and when [s]. */
interface Waiting {
  readonly counters: number;
  readonly since: number;
}

export class HandingOver {
  private readonly layout: HandingOverLayout;
  private readonly count: Float64Array;
  private readonly sum: Float64Array;
  private readonly longest: Float64Array;
  /** By party: those whom no desk has taken yet. */
  private waiting = new Map<number, Waiting>();

  constructor(
    { layout: { handingOver } }: HallPlan,
    private readonly clock: Float64Array,
  ) {
    this.layout = handingOver!;
    const banks = this.layout.banks.length;
    this.count = new Float64Array(banks);
    this.sum = new Float64Array(banks);
    this.longest = new Float64Array(banks);
  }

  handed(party: Party, bank: number): void {
    this.waiting.set(party.slot, { counters: this.layout.banks.indexOf(bank), since: this.clock[0]! });
  }

  /** A server has taken a party, which may have been handed over. */
  taken(party: Party): void {
    const waiting = this.waiting.get(party.slot);
    if (waiting === undefined) return;
    this.waiting.delete(party.slot);
    const { counters, since } = waiting;
    const wait = this.clock[0]! - since;
    this.count[counters]! += party.size;
    this.sum[counters]! += party.size * wait;
    this.longest[counters] = Math.max(this.longest[counters]!, wait);
  }

  /** At the end of the run. */
  write(measures: Float64Array): void {
    this.layout.banks.forEach((_, counters) => {
      const times = this.count[counters]!;
      measures[this.layout.day(counters, 'handedOver')] = times;
      if (times === 0) return;
      measures[this.layout.day(counters, 'meanWaitAgain')] = this.sum[counters]! / times;
      measures[this.layout.day(counters, 'longestWaitAgain')] = this.longest[counters]!;
    });
  }

  save(): HandingOverState {
    return { arrays: this.arrays().map((array) => array.slice()), waiting: new Map(this.waiting) };
  }

  restore({ arrays, waiting }: HandingOverState): void {
    this.arrays().forEach((array, index) => array.set(arrays[index]!));
    this.waiting = new Map(waiting);
  }

  private arrays(): readonly Float64Array[] {
    return [this.count, this.sum, this.longest];
  }
}
