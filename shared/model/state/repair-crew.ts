// People who repair lanes, one lane each at a time, and the lanes that wait for one of them.

export interface RepairCrewState {
  readonly free: number;
  readonly waiting: readonly number[];
}

export class RepairCrew {
  private free: number;
  /** Servers, in the order in which they failed. */
  private waiting: number[] = [];

  constructor(repairers: number) {
    this.free = repairers;
  }

  /** A server has failed: true where somebody repairs it from now on; else it waits. */
  takeOn(server: number): boolean {
    if (this.free > 0) {
      this.free -= 1;
      return true;
    }
    this.waiting.push(server);
    return false;
  }

  /** A repair is done: the server that is repaired next, if one waits. */
  next(): number | undefined {
    const server = this.waiting.shift();
    if (server === undefined) this.free += 1;
    return server;
  }

  save(): RepairCrewState {
    return { free: this.free, waiting: [...this.waiting] };
  }

  restore(state: RepairCrewState): void {
    this.free = state.free;
    this.waiting = [...state.waiting];
  }
}
