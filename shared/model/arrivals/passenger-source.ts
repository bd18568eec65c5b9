// Hot path. All arrivals of the day as one stream for the engine: the flows side by side, or the trace as it is listed.

import type { EventSource } from '../../engine/engine.ts';
import type { ArrivalFlow } from '../../demand/arrival-process.ts';
import { exp, log } from '../../random/exponential-function.ts';
import type { RandomStream, RandomStreamState } from '../../random/random-stream.ts';
import { streamFor } from '../../random/stream-for.ts';
import { admit } from '../events/arrival.ts';
import type { HallPlan } from '../plan/hall-plan.ts';
import type { Hall } from '../state/hall.ts';
import { FlowSource, nextTime, type FlowSourceState, type FlowStreams } from './flow-source.ts';
import { PartyMix } from './party-mix.ts';

export interface PassengerSourceState {
  readonly flows: readonly FlowSourceState[];
  readonly times: readonly RandomStreamState[];
}

/** Merges the flows: of arrivals at one time the flow listed first comes first. */
export class PassengerSource implements EventSource<Hall> {
  readonly next = Float64Array.of(Infinity);
  private readonly flows: readonly FlowSource[];
  private readonly times: readonly RandomStream[];
  /** Index of the flow that comes next. */
  private current = 0;
  private readonly luck = new Float64Array(1);

  constructor(plan: HallPlan, seed: number, replication: number) {
    const { demand } = plan.scenario;
    const factor = dayFactor(demand.dayToDayVariation, streamFor(seed, 'day', replication));
    const streams = plan.flows.map((flow) => flowStreams(flow, seed, replication));
    this.times = streams.map(({ times }) => times);
    this.flows = plan.flows.map((flow, index) => {
      const firstLeaf = plan.layout.directions.indexOf(flow.direction) * plan.scenario.categories.length;
      return new FlowSource(flow, new PartyMix(flow, firstLeaf), streams[index]!, factor, demand.arrivals.kind === 'exact');
    });
    this.findNext();
  }

  fire(hall: Hall): void {
    const { leaf, key, companions } = this.flows[this.current]!.take();
    this.luck[0] = this.times[this.current]!.normal();
    this.findNext();
    admit(hall, leaf, key, companions, this.luck);
  }

  save(): PassengerSourceState {
    return { flows: this.flows.map((flow) => flow.save()), times: this.times.map((stream) => stream.save()) };
  }

  restore(state: PassengerSourceState): void {
    state.flows.forEach((flow, index) => this.flows[index]!.restore(flow));
    state.times.forEach((stream, index) => this.times[index]!.restore(stream));
    this.findNext();
  }

  private findNext(): void {
    const { flows, next } = this;
    next[0] = Infinity;
    for (let flow = 0; flow < flows.length; flow += 1) {
      const time = flows[flow]!.numbers[nextTime]!;
      if (time < next[0]) {
        next[0] = time;
        this.current = flow;
      }
    }
  }
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
