// Hot path. Several kinds of arrivals on one day, merged by time: passengers at random, those of a timetable, those of a list.

import type { EventSource } from '../../engine/engine.ts';
import type { HallPlan } from '../plan/hall-plan.ts';
import type { Hall } from '../state/hall.ts';
import { BatchSource } from './batch-source.ts';
import type { DaySource } from './hurried-source.ts';
import { PassengerSource } from './passenger-source.ts';
import { TraceSource } from './trace-source.ts';

/** The arrivals of one replication of the scenario: where there is but one kind, that itself. */
export function arrivalSource(plan: HallPlan, seed: number, replication: number): DaySource {
  const parts: DaySource[] = [
    ...(plan.flows.length > 0 ? [new PassengerSource(plan, seed, replication)] : []),
    ...(plan.transports.length > 0 ? [new BatchSource(plan, seed, replication)] : []),
    ...(plan.scenario.demand.arrivals.kind === 'trace' ? [new TraceSource(plan, seed, replication)] : []),
  ];
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : new CombinedSource(parts);
}

/** Of arrivals at one time those of the part listed first come first. */
class CombinedSource implements EventSource<Hall> {
  readonly next = Float64Array.of(Infinity);
  private current = 0;

  constructor(private readonly parts: readonly DaySource[]) {
    this.findNext();
  }

  fire(hall: Hall): void {
    this.parts[this.current]!.fire(hall);
    this.findNext();
  }

  save(): unknown {
    return this.parts.map((part) => part.save());
  }

  restore(state: readonly unknown[]): void {
    this.parts.forEach((part, index) => {
      part.restore(state[index]);
    });
    this.findNext();
  }

  private findNext(): void {
    let earliest = Infinity;
    for (let i = 0; i < this.parts.length; i += 1) {
      const time = this.parts[i]!.next[0]!;
      if (time < earliest) {
        earliest = time;
        this.current = i;
      }
    }
    this.next[0] = earliest;
  }
}
