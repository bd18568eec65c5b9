// Passengers who come early: a source whose arrivals between two times are pressed together into a shorter one. Who comes, in what order and with
// what luck stays as it was, and so does everybody after them.

import type { EventSource } from '../../engine/engine.ts';
import type { EarlyPlan } from '../plan/intervention-plan.ts';
import type { Hall } from '../state/hall.ts';

export interface DaySource extends EventSource<Hall> {
  save(): unknown;
  restore(state: unknown): void;
}

interface HurriedState {
  readonly inner: unknown;
  readonly early: readonly EarlyPlan[];
}

export class HurriedSource implements DaySource {
  readonly next: Float64Array;
  private early: readonly EarlyPlan[] = [];

  constructor(private readonly inner: DaySource) {
    this.next = inner.next.slice();
  }

  /** Made known before its time, and after those of earlier times. */
  hurry(early: EarlyPlan): void {
    this.early = [...this.early, early];
    this.look();
  }

  fire(hall: Hall): void {
    this.inner.fire(hall);
    this.look();
  }

  save(): HurriedState {
    return { inner: this.inner.save(), early: this.early };
  }

  restore(state: unknown): void {
    const { inner, early } = state as HurriedState;
    this.inner.restore(inner);
    this.early = early;
    this.look();
  }

  private look(): void {
    let time = this.inner.next[0]!;
    for (const early of this.early) time = hurriedTime(time, early);
    this.next[0] = time;
  }
}

/** When somebody comes who would have come at a time [s]. */
export function hurriedTime(time: number, { time: from, until, within }: EarlyPlan): number {
  return time > from && time <= until ? from + ((time - from) / (until - from)) * Math.min(within, until - from) : time;
}
