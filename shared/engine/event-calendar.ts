// Hot path. The future events of a simulation: a binary heap on typed arrays, ordered by time, then priority, then order of scheduling.
// An executed event leaves a hole at the root which the next event scheduled fills, so that most events cost one sift and not two.

/** Identifies a scheduled event for cancellation; unique within one calendar. */
export type EventHandle = number;

export interface CalendarState {
  readonly times: Float64Array;
  readonly orders: Float64Array;
  readonly payloads: Int32Array;
  readonly scheduled: number;
  readonly now: number;
  readonly rootIsHole: boolean;
}

const kindBits = 5;
const kindMask = 31;
/** The kind of an event that was cancelled and is passed over; model kinds go from 0 to 30. */
const cancelledKind = 31;
/** Orders are priority x 2^44 + sequence number: exact in a double for 17 trillion events and 256 priorities. */
const prioritySpan = 2 ** 44;

export class EventCalendar {
  // The heap is 1-based; entries beyond the size hold Infinity, so that a missing right child never wins a comparison.
  private times = new Float64Array(66).fill(Infinity);
  private orders = new Float64Array(66);
  private payloads = new Int32Array(66);
  private size = 0;
  private rootIsHole = false;
  private scheduled = 0;
  private readonly clock = new Float64Array(1);

  /** Time of the event executed last [s]. */
  get now(): number {
    return this.clock[0]!;
  }

  /** Moves the clock without an event, as when a run stops between two events; never backwards nor past the next event. */
  advanceTo(time: number): void {
    if (!(time >= this.clock[0]!)) throw new RangeError(`the clock stands at ${this.clock[0]} and cannot go back to ${time}`);
    this.clock[0] = time;
  }

  /** Events waiting, cancelled ones included. */
  get pending(): number {
    return this.rootIsHole ? this.size - 1 : this.size;
  }

  /**
   * Schedules an event of a kind (0 to 30) for a subject (0 to 2^26 - 1) at a time [s] not before now.
   * Of two events at one time that with the smaller priority (0 to 255) comes first, then that scheduled first.
   */
  schedule(time: number, priority: number, kind: number, subject: number): EventHandle {
    if (!(time >= this.clock[0]! && time < Infinity)) {
      throw new RangeError(`an event must lie between now (${this.clock[0]}) and the end of time, not at ${time}`);
    }
    const order = priority * prioritySpan + this.scheduled;
    this.scheduled += 1;
    const payload = (subject << kindBits) | kind;
    if (this.rootIsHole) {
      this.rootIsHole = false;
      this.siftDown(time, order, payload);
    } else {
      this.size += 1;
      if (this.size + 1 >= this.times.length) this.grow();
      this.siftUp(this.size, time, order, payload);
    }
    return order;
  }

  /** Cancels a scheduled event; false where it was executed or cancelled before. Takes a scan of the pending events. */
  cancel(handle: EventHandle): boolean {
    const first = this.rootIsHole ? 2 : 1;
    for (let i = first; i <= this.size; i += 1) {
      if (this.orders[i] === handle && (this.payloads[i]! & kindMask) !== cancelledKind) {
        this.payloads[i]! |= cancelledKind;
        return true;
      }
    }
    return false;
  }

  /** Time of the next event [s], Infinity where there is none. */
  nextTime(): number {
    this.settle();
    return this.times[1]!;
  }

  /** Priority of the next event; meaningless where there is none. */
  nextPriority(): number {
    this.settle();
    return Math.floor(this.orders[1]! / prioritySpan);
  }

  /** Takes the next event off, moves the clock to it and returns its payload, read with kindOf and subjectOf. Call only where nextTime is finite. */
  take(): number {
    this.settle();
    this.clock[0] = this.times[1]!;
    this.rootIsHole = true;
    return this.payloads[1]!;
  }

  save(): CalendarState {
    return {
      times: this.times.slice(),
      orders: this.orders.slice(),
      payloads: this.payloads.slice(),
      scheduled: this.scheduled,
      now: this.now,
      rootIsHole: this.rootIsHole,
    };
  }

  restore(state: CalendarState): void {
    this.times = state.times.slice();
    this.orders = state.orders.slice();
    this.payloads = state.payloads.slice();
    this.scheduled = state.scheduled;
    this.clock[0] = state.now;
    this.rootIsHole = state.rootIsHole;
    this.size = 0;
    while (this.size + 1 < this.times.length && this.times[this.size + 1]! < Infinity) this.size += 1;
  }

  /** Fills a hole at the root and drops cancelled events, so that the root is the next event to execute. */
  private settle(): void {
    if (this.rootIsHole) this.removeRoot();
    while (this.size > 0 && (this.payloads[1]! & kindMask) === cancelledKind) this.removeRoot();
  }

  private removeRoot(): void {
    this.rootIsHole = false;
    const last = this.size;
    const time = this.times[last]!;
    const order = this.orders[last]!;
    const payload = this.payloads[last]!;
    this.times[last] = Infinity;
    this.size = last - 1;
    if (last > 1) this.siftDown(time, order, payload);
  }

  private siftDown(time: number, order: number, payload: number): void {
    const { times, orders, payloads, size } = this;
    let hole = 1;
    let child = 2;
    while (child <= size) {
      const left = times[child]!;
      const right = times[child + 1]!;
      child += +(right < left);
      if (left === right) child += +(orders[child + 1]! < orders[child]! && child < size);
      const candidate = times[child]!;
      if (candidate > time || (candidate === time && orders[child]! > order)) break;
      times[hole] = candidate;
      orders[hole] = orders[child]!;
      payloads[hole] = payloads[child]!;
      hole = child;
      child *= 2;
    }
    times[hole] = time;
    orders[hole] = order;
    payloads[hole] = payload;
  }

  private siftUp(from: number, time: number, order: number, payload: number): void {
    const { times, orders, payloads } = this;
    let hole = from;
    while (hole > 1) {
      const parent = hole >> 1;
      const above = times[parent]!;
      if (above < time || (above === time && orders[parent]! < order)) break;
      times[hole] = above;
      orders[hole] = orders[parent]!;
      payloads[hole] = payloads[parent]!;
      hole = parent;
    }
    times[hole] = time;
    orders[hole] = order;
    payloads[hole] = payload;
  }

  private grow(): void {
    const length = this.times.length * 2;
    const times = new Float64Array(length).fill(Infinity);
    const orders = new Float64Array(length);
    const payloads = new Int32Array(length);
    times.set(this.times);
    orders.set(this.orders);
    payloads.set(this.payloads);
    this.times = times;
    this.orders = orders;
    this.payloads = payloads;
  }
}

/** The kind in what take() returned. */
export function kindOf(payload: number): number {
  return payload & kindMask;
}

/** The subject in what take() returned. */
export function subjectOf(payload: number): number {
  return payload >> kindBits;
}
