// An entrance as it stands now: who waits outside, how many are inside, and how many more may go in before it lets in the next.

import type { EntrancePlan, LettingIn } from '../plan/entrance-plan.ts';
import type { Parties } from './parties.ts';
import { type LineState, PassengerLine } from './passenger-line.ts';

const saved = ['inside', 'left', 'metering', 'next'] as const;

export type EntranceState = Readonly<Record<(typeof saved)[number], number>> & {
  readonly outside: LineState;
  readonly orders: readonly number[];
};

export class Entrance {
  /** Parties on the concourse, the first in front. */
  readonly outside = new PassengerLine();
  /** Passengers inside, where there is not room for everybody. */
  inside = 0;
  /** Passengers who may go in before the entrance lets in the next; Infinity where it is not metered. */
  left = Infinity;
  /** What meters it now: -1 nothing, else the number of its planned metering, or after these that of an intervention. */
  metering = -1;
  /** When it lets in the next [s]. */
  next = -1;
  /** Interventions that order it to be metered, the latest last. */
  orders: number[] = [];

  constructor(
    readonly index: number,
    readonly plan: EntrancePlan,
  ) {}

  /** A tour group larger than the hall goes in when that is empty. */
  mayGoIn(size: number): boolean {
    return size <= this.left && (this.inside === 0 || this.inside + size <= this.plan.capacity);
  }

  goIn(size: number): void {
    this.left -= size;
    if (this.plan.capacity < Infinity) this.inside += size;
  }

  /** What meters it at a time: the latest order, else the plan. */
  inForce(time: number): number {
    const order = this.orders.at(-1);
    if (order !== undefined) return this.plan.metering.length + order;
    return this.plan.metering.findIndex(({ from, to }) => from <= time && time < to);
  }

  /** So many more may go in; what was not used lapses, except that it is saved up for a party in front that is larger. */
  letIn({ people, every }: LettingIn, time: number, sizeInFront: number): void {
    this.left = Math.min(this.left + people, Math.max(people, sizeInFront));
    this.next = time + every;
  }

  save(): EntranceState {
    const { inside, left, metering, next } = this;
    return { inside, left, metering, next, outside: this.outside.save(), orders: [...this.orders] };
  }

  restore(state: EntranceState, parties: Parties): void {
    for (const name of saved) this[name] = state[name];
    this.outside.restore(state.outside, parties);
    this.orders = [...state.orders];
  }
}
