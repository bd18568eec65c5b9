// Hot path. All arrivals of the day as one stream for the engine: the flows side by side, or the trace as it is listed.

import type { EventSource } from '../../engine/engine.ts';
import type { ArrivalFlow } from '../../demand/arrival-process.ts';
import { exp, log } from '../../random/exponential-function.ts';
import type { RandomStream } from '../../random/random-stream.ts';
import { streamFor } from '../../random/stream-for.ts';
import { admit } from '../events/arrival.ts';
import type { HallPlan } from '../plan/hall-plan.ts';
import type { Hall } from '../state/hall.ts';
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

  constructor(plan: HallPlan, seed: number, replication: number) {
    const { demand } = plan.scenario;
    const factor = dayFactor(demand.dayToDayVariation, streamFor(seed, 'day', replication));
    this.flows = plan.flows.map((flow) => {
      const firstLeaf = plan.layout.directions.indexOf(flow.direction) * plan.scenario.categories.length;
      return new FlowSource(
        flow,
        new PartyMix(flow, firstLeaf),
        flowStreams(flow, seed, replication),
        factor,
        demand.arrivals.kind === 'exact',
      );
    });
    this.upcoming = Float64Array.from(this.flows, nextTime);
    this.findNext();
  }

  fire(hall: Hall): void {
    const flow = this.flows[this.current]!;
    const party = hall.parties.take();
    flow.bring(hall.parties, party);
    this.upcoming[this.current] = flow.arrival[flow.place]!;
    this.findNext();
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
    let earliest = Infinity;
    let current = 0;
    for (let flow = 0; flow < upcoming.length; flow += 1) {
      const time = upcoming[flow]!;
      // Without a branch, which would be guessed wrong.
      current += Math.imul(+(time < earliest), flow - current);
      earliest = Math.min(time, earliest);
    }
    this.next[0] = earliest;
    this.current = current;
  }
}

function nextTime(flow: FlowSource): number {
  return flow.arrival[flow.place]!;
}

/** Streams are named by the flow, so that a change in one flow leaves the passengers of the others as they were. */
function flowStreams(flow: ArrivalFlow, seed: number, replication: number): FlowStreams {
  const stream = (purpose: string) => streamFor(seed, `${flow.direction} ${flow.group} ${purpose}`, replication);
  return { gaps: stream('gaps'), people: stream('people'), times: stream('times') };
}

/** A lognormal factor with mean 1 and the given coefficient of variation. */
function dayFactor(cv: number, stream: RandomStream): number {
  if (cv === 0) return 1;
  const variance = log(1 + cv * cv);
  return exp(Math.sqrt(variance) * stream.normal() - variance / 2);
}
