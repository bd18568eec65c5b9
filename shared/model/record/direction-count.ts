// Hot path. Who has come and gone in one direction: an object that whoever tells of a passenger finds by its leaf.

import type { Level } from '../../statistics/level-series.ts';

const numbers = ['arrived', 'inLineAtClosing', 'lastCleared'] as const;

export type DirectionCountState = Readonly<Record<(typeof numbers)[number], number>> & { readonly balked: Float64Array };

export class DirectionCount {
  /** Passengers who have arrived, and those in line when the hall closed. */
  arrived = 0;
  inLineAtClosing = 0;
  /** When the last one was cleared [s]; NaN where nobody was. */
  lastCleared = NaN;
  /** Passengers who turned back, by interval. */
  readonly balked: Float64Array;

  constructor(
    /** Passengers in the hall. */
    readonly occupancy: Level,
    intervals: number,
  ) {
    this.balked = new Float64Array(intervals);
  }

  save(): DirectionCountState {
    const { arrived, inLineAtClosing, lastCleared, balked } = this;
    return { arrived, inLineAtClosing, lastCleared, balked: balked.slice() };
  }

  restore(state: DirectionCountState): void {
    for (const name of numbers) this[name] = state[name];
    this.balked.set(state.balked);
  }
}
