// Hot path. All passengers who come at random as one stream for the engine: the flows side by side.

import type { EventSource } from '../../engine/engine.ts';
import type { ArrivalFlow } from '../../demand/arrival-flow.ts';
import { streamFor } from '../../random/stream-for.ts';
import { admit } from '../events/arrival.ts';
import type { HallPlan } from '../plan/hall-plan.ts';
import type { Hall } from '../state/hall.ts';
import { dayFactors } from './day-factors.ts';
import { FlowSource, type FlowSourceState, type FlowStreams } from './flow-source.ts';
import { PartyMix } from './party-mix.ts';

export type PassengerSourceState = readonly FlowSourceState[];

/** Merges the flows: of arrivals at one time the flow listed first comes first. */
export class PassengerSource implements EventSource<Hall> {
  readonly next = Float64Array.of(Infinity);
  private readonly flows: readonly FlowSource[];
  /** Time of the next arrival of each flow [s]. */
  private readonly upcoming: Float64Array;
  /** Index of the flow that comes next. */
  private current = 0;
  /** Its only element is when the first of the other flows comes [s]. */
  private readonly rival = Float64Array.of(Infinity);

  constructor(plan: HallPlan, seed: number, replication: number) {
    const { arrivals } = plan.scenario.demand;
    const exact = (arrivals.kind === 'trace' ? arrivals.others : arrivals.kind) === 'exact';
    const factors = dayFactors(plan.scenario.demand, seed, replication);
    this.flows = plan.flows.map((flow) => {
      const firstLeaf = plan.layout.directions.indexOf(flow.direction) * plan.scenario.categories.length;
      const mix = new PartyMix(flow.partyLeaders, firstLeaf);
      return new FlowSource(flow, mix, flowStreams(flow, seed, replication), factors[flow.group], exact);
    });
    this.upcoming = Float64Array.from(this.flows, nextTime);
    this.findNext();
  }

  fire(hall: Hall): void {
    const flow = this.flows[this.current]!;
    const party = hall.parties.take();
    flow.bring(party);
    const time = flow.arrival[flow.place]!;
    this.upcoming[this.current] = time;
    // The largest flow mostly brings the next one too.
    if (time < this.rival[0]!) this.next[0] = time;
    else this.findNext();
    admit(hall, party);
  }

  save(): PassengerSourceState {
    return this.flows.map((flow) => flow.save());
  }

  restore(state: PassengerSourceState): void {
    state.forEach((flow, index) => this.flows[index]!.restore(flow));
    this.upcoming.set(this.flows.map(nextTime));
    this.findNext();
  }

  private findNext(): void {
    const { upcoming } = this;
    let current = 0;
    // Without a branch, which would be guessed wrong.
    for (let flow = 1; flow < upcoming.length; flow += 1) current += Math.imul(+(upcoming[flow]! < upcoming[current]!), flow - current);
    this.next[0] = upcoming[current]!;
    this.current = current;
    let rival = Infinity;
    for (let flow = 0; flow < upcoming.length; flow += 1) if (flow !== current && upcoming[flow]! < rival) rival = upcoming[flow]!;
    this.rival[0] = rival;
  }
}

function nextTime(flow: FlowSource): number {
  return flow.arrival[flow.place]!;
}

/** Streams are named by the flow, so that a change in one flow leaves the passengers of the others as they were. */
function flowStreams(flow: ArrivalFlow, seed: number, replication: number): FlowStreams {
  const stream = (purpose: string) => streamFor(seed, `${flow.stream} ${purpose}`, replication);
  return { gaps: stream('gaps'), people: stream('people'), times: stream('times') };
}
