// What each watch has seen: whether its officers are called, since when the line asks for another state, and who is on the way.

export interface WatchesState {
  readonly called: Uint8Array;
  readonly here: Uint8Array;
  readonly due: Float64Array;
  readonly comes: Float64Array;
  readonly lookingAt: number;
}

export class Watches {
  /** By watch: 1 while its officers are called, and while they are at the counters. */
  readonly called: Uint8Array;
  readonly here: Uint8Array;
  /** When the line will have asked for long enough, and when the officers come [s]; Infinity while neither is so. */
  readonly due: Float64Array;
  readonly comes: Float64Array;
  /** The instant at whose end all lines are looked at. */
  lookingAt = -1;

  constructor(readonly count: number) {
    this.called = new Uint8Array(count);
    this.here = new Uint8Array(count);
    this.due = new Float64Array(count).fill(Infinity);
    this.comes = new Float64Array(count).fill(Infinity);
  }

  save(): WatchesState {
    const { called, here, due, comes, lookingAt } = this;
    return { called: called.slice(), here: here.slice(), due: due.slice(), comes: comes.slice(), lookingAt };
  }

  restore(state: WatchesState): void {
    for (const name of ['called', 'here', 'due', 'comes'] as const) this[name].set(state[name]);
    this.lookingAt = state.lookingAt;
  }
}
