// The passengers of a trace, at the times it lists; at equal times in the order of the list. What they bring of luck comes from a stream.

import type { EventSource } from '../../engine/engine.ts';
import type { RandomStreamState } from '../../random/random-stream.ts';
import { streamFor } from '../../random/stream-for.ts';
import { admit } from '../events/arrival.ts';
import type { HallPlan } from '../plan/hall-plan.ts';
import type { Hall } from '../state/hall.ts';

export interface TraceSourceState {
  readonly position: number;
  readonly people: RandomStreamState;
}

export class TraceSource implements EventSource<Hall> {
  readonly next = new Float64Array(1);
  private readonly at: Float64Array;
  private readonly leaf: Int32Array;
  private readonly people;
  private position = 0;

  constructor(plan: HallPlan, seed: number, replication: number) {
    const { arrivals } = plan.scenario.demand;
    const listed = arrivals.kind === 'trace' ? arrivals.passengers.toSorted((a, b) => a.at - b.at) : [];
    const leaves = new Map(plan.leaves.map((leaf) => [`${leaf.direction} ${leaf.category.id}`, leaf.index]));
    this.at = Float64Array.from(listed, (passenger) => passenger.at);
    this.leaf = Int32Array.from(listed, ({ direction, category }) => {
      const leaf = leaves.get(`${direction} ${category}`);
      if (leaf === undefined) throw new Error(`the trace names a category that the scenario does not have: ${category}`);
      return leaf;
    });
    this.people = streamFor(seed, 'trace', replication);
    this.moveTo(0);
  }

  fire(hall: Hall): void {
    const { parties } = hall;
    const party = parties.take();
    party.leaf = this.leaf[this.position]!;
    party.key = this.people.bits();
    party.luck = this.people.normal();
    party.size = 1;
    this.moveTo(this.position + 1);
    admit(hall, party);
  }

  save(): TraceSourceState {
    return { position: this.position, people: this.people.save() };
  }

  restore(state: TraceSourceState): void {
    this.moveTo(state.position);
    this.people.restore(state.people);
  }

  private moveTo(position: number): void {
    this.position = position;
    this.next[0] = position < this.at.length ? this.at[position]! : Infinity;
  }
}
