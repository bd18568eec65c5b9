// Hot path. The parties in the hall, in parallel typed arrays; the place of a party that has left is used again, so that memory follows
// the number of people in the hall and not the day's passengers. Most parties are one passenger; families that stay together are larger.

export type PartiesState = Readonly<Record<(typeof columns)[number], ArrayBufferView>> & {
  readonly free: Int32Array;
  readonly freeCount: number;
};

const columns = [
  'joined',
  'waited',
  'luck',
  'key',
  'leaf',
  'interval',
  'size',
  'refused',
  'passedOn',
  'waitedBefore',
  'pace',
  'attempts',
  'together',
] as const;

/** Added to a party's number of attempts. */
export const helped = 16;

/** A lane has refused it: it goes to a counter, or is there. */
export const refusedBefore = -1;

export class Parties {
  /** Clock time of joining the present line [s]. */
  joined = new Float64Array(64);
  /** Time spent in earlier lines [s]. */
  waited = new Float64Array(64);
  /** Standard normal luck that the facility which serves it next turns into a service time. */
  luck = new Float64Array(64);
  /** All luck needed later in life is keyed by this number and a purpose. */
  key = new Int32Array(64);
  leaf = new Uint16Array(64);
  /** Reporting interval of arrival, for the recorder that reports by it and writes it down. */
  interval = new Uint16Array(64);
  /** Passengers in the party. */
  size = new Uint8Array(64);
  /** 1 when the service going on ends in refusal; 2 when the second zone of the lane will refuse; `refusedBefore` of one on its way to a counter. */
  refused = new Int8Array(64);
  /** In the steps of a lane: what multiplies their means for it, and attempts at the match so far, plus `helped` once an officer helps. */
  pace = new Float64Array(64);
  attempts = new Uint8Array(64);
  /** 1 once the first of two authorities has cleared it; then, the time spent in that one's lines [s]. */
  passedOn = new Uint8Array(64);
  waitedBefore = new Float64Array(64);
  /** 1 for a tour group that stays together; written of those who wait outside. */
  together = new Uint8Array(64);

  private free = Int32Array.from({ length: 64 }, (_, i) => 63 - i);
  private freeCount = 64;

  /** A place for a new party. */
  take(): number {
    if (this.freeCount === 0) this.grow();
    this.freeCount -= 1;
    return this.free[this.freeCount]!;
  }

  release(party: number): void {
    this.free[this.freeCount] = party;
    this.freeCount += 1;
  }

  /** Parties in the hall. */
  get present(): number {
    return this.free.length - this.freeCount;
  }

  /** Each of them, in no order. */
  inHall(): readonly number[] {
    const free = new Set(this.free.subarray(0, this.freeCount));
    return Array.from({ length: this.free.length }, (_, party) => party).filter((party) => !free.has(party));
  }

  save(): PartiesState {
    const copies = Object.fromEntries(columns.map((column) => [column, this[column].slice()]));
    return { ...copies, free: this.free.slice(), freeCount: this.freeCount } as PartiesState;
  }

  restore(state: PartiesState): void {
    for (const column of columns) Object.assign(this, { [column]: (state[column] as Float64Array).slice() });
    this.free = state.free.slice();
    this.freeCount = state.freeCount;
  }

  private grow(): void {
    const length = this.free.length;
    for (const column of columns) {
      const old = this[column];
      const larger = new (old.constructor as Float64ArrayConstructor)(length * 2);
      larger.set(old);
      Object.assign(this, { [column]: larger });
    }
    this.free = Int32Array.from({ length: length * 2 }, (_, i) => (i < length ? 2 * length - 1 - i : 0));
    this.freeCount = length;
  }
}
