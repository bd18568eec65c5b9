// Hot path. The officers of a bank of lanes: how many are on duty, how many help somebody, and which lanes wait for one, in order.

export interface OfficerPoolState {
  readonly onDuty: number;
  readonly busy: number;
  readonly waiting: readonly number[];
}

export class OfficerPool {
  onDuty = 0;
  /** May be more than are on duty, where some finish what they began before their time was up. */
  busy = 0;
  /** Lanes, by number of the server, the longest-waiting first. */
  waiting: number[] = [];

  save(): OfficerPoolState {
    return { onDuty: this.onDuty, busy: this.busy, waiting: [...this.waiting] };
  }

  restore(state: OfficerPoolState): void {
    this.onDuty = state.onDuty;
    this.busy = state.busy;
    this.waiting = [...state.waiting];
  }
}
