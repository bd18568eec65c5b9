// Hot path. All passengers of the timetable's transport as one stream for the engine. The runs of the day are known from its start, a few numbers
// each; the times of a run's parties are drawn when the first of them could come, so that memory follows who is on the way.

import type { EventSource } from '../../engine/engine.ts';
import type { RandomStream, RandomStreamState } from '../../random/random-stream.ts';
import { streamFor } from '../../random/stream-for.ts';
import { admit, admitTogether } from '../events/arrival.ts';
import type { HallPlan } from '../plan/hall-plan.ts';
import type { Hall } from '../state/hall.ts';
import { Batch, type DayOfTransport } from './batch.ts';
import { dayFactors } from './day-factors.ts';
import { EarliestFirst } from './earliest-first.ts';
import { PartyMix } from './party-mix.ts';
import type { Party } from '../state/party.ts';

/** Where a run whose passengers are on the way stands. */
interface OnTheWay {
  /** Its index among the runs of the day. */
  readonly batch: number;
  readonly times: Float64Array;
  readonly people: RandomStream;
  place: number;
  /** Passengers still to come. */
  left: number;
  /** Of a tour group that meets again: its gathering, 0 before the first of it has come. */
  gathering: number;
}

export interface BatchSourceState {
  readonly begun: number;
  readonly onTheWay: readonly {
    readonly batch: number;
    readonly people: RandomStreamState;
    readonly place: number;
    readonly left: number;
    readonly gathering: number;
  }[];
}

export class BatchSource implements EventSource<Hall> {
  readonly next = Float64Array.of(Infinity);
  /** In the order of the document: transport by transport, run by run. */
  readonly batches: readonly Batch[];
  /** Their indices in the order in which the first passenger of each could come. */
  private readonly order: readonly number[];
  /** How many of these have begun. */
  private begun = 0;
  /** By index of the batch. */
  private onTheWay = new Map<number, OnTheWay>();
  /** Their next parties, by the index of the batch: of parties at one time the batch listed first comes first. */
  private upcoming = new EarliestFirst();

  constructor(plan: HallPlan, seed: number, replication: number) {
    const dayKey = streamFor(seed, 'batches', replication).bits();
    this.batches = daysOfTransports(plan, seed, replication).flatMap((transport) =>
      transport.plan.batches.map((run) => new Batch(transport, run, dayKey, plan)),
    );
    const { batches } = this;
    this.order = batches.map((_, index) => index).toSorted((a, b) => batches[a]!.earliest - batches[b]!.earliest || a - b);
    this.findNext();
  }

  fire(hall: Hall): void {
    const { parties } = hall;
    const coming = this.onTheWay.get(this.upcoming.number)!;
    const batch = this.batches[coming.batch]!;
    const party = parties.take();
    const leader = batch.mix.leaderOf(coming.people.bits());
    const key = coming.people.bits();
    const companions = batch.companions(leader, key, coming.left);
    party.leaf = batch.mix.leafOf(leader);
    party.key = key;
    party.luck = coming.people.normal();
    party.size = 1 + companions;
    if (batch.transport.plan.travel === 'group-meets-again') party.gathering = gatheringOf(hall, party, coming);
    coming.left -= 1 + companions;
    coming.place += 1;
    if (coming.place === coming.times.length) {
      this.onTheWay.delete(coming.batch);
      this.upcoming.remove();
    } else {
      this.upcoming.putOff(coming.times[coming.place]!);
    }
    this.findNext();
    hall.arrivingBatch = coming.batch;
    if (batch.transport.plan.travel === 'group-at-one-counter') admitTogether(hall, party);
    else admit(hall, party);
    hall.arrivingBatch = -1;
  }

  save(): BatchSourceState {
    return {
      begun: this.begun,
      onTheWay: [...this.onTheWay.values()].map(({ batch, people, place, left, gathering }) => ({
        batch,
        people: people.save(),
        place,
        left,
        gathering,
      })),
    };
  }

  restore(state: BatchSourceState): void {
    this.begun = state.begun;
    this.onTheWay = new Map();
    this.upcoming = new EarliestFirst();
    for (const { people, ...at } of state.onTheWay) {
      const stream = this.batches[at.batch]!.people();
      stream.restore(people);
      this.setOut({ ...at, times: this.batches[at.batch]!.times(), people: stream });
    }
    this.findNext();
  }

  private findNext(): void {
    while (this.begun < this.order.length && this.batches[this.order[this.begun]!]!.earliest <= this.upcoming.time) {
      this.begin(this.order[this.begun]!);
      this.begun += 1;
    }
    this.next[0] = this.upcoming.time;
  }

  private begin(index: number): void {
    const batch = this.batches[index]!;
    if (batch.passengers === 0) return;
    this.setOut({ batch: index, times: batch.times(), people: batch.people(), place: 0, left: batch.passengers, gathering: 0 });
  }

  private setOut(coming: OnTheWay): void {
    this.onTheWay.set(coming.batch, coming);
    this.upcoming.add(coming.times[coming.place]!, coming.batch);
  }
}

/** Its own from when the first of the group comes; nobody waits for one who is alone. */
function gatheringOf(hall: Hall, party: Party, coming: OnTheWay): number {
  if (coming.gathering === 0 && coming.left > 1) {
    coming.gathering = hall.gatherings!.begin(party.leaf, coming.left, hall.clock[0]!);
  }
  return coming.gathering;
}

/** On a day busier for one group than for another the mix of passengers moves towards it. */
function daysOfTransports(plan: HallPlan, seed: number, replication: number): readonly DayOfTransport[] {
  const factors = dayFactors(plan.scenario.demand, seed, replication);
  return plan.transports.map((transport) => {
    const firstLeaf = plan.layout.directions.indexOf(transport.direction) * plan.scenario.categories.length;
    const weights = transport.groups.map((group) => group.perUnit * factors[group.group]);
    const perUnit = weights.reduce((sum, weight) => sum + weight, 0);
    // Of a group with larger families fewer lead a party.
    const parties = transport.groups.map((group, index) => weights[index]! / group.meanPartySize);
    const allParties = parties.reduce((sum, count) => sum + count, 0);
    const mixed = (list: 'partyLeaders' | 'alone', shares: readonly number[], whole: number) =>
      new PartyMix(
        transport.groups.flatMap((group, index) =>
          group[list].map((leader) => ({ ...leader, probability: (shares[index]! / whole) * leader.probability })),
        ),
        firstLeaf,
      );
    return { plan: transport, perUnit, leaders: mixed('partyLeaders', parties, allParties), alone: mixed('alone', weights, perUnit) };
  });
}
