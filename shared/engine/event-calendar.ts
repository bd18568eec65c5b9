// Hot path. The future events of a simulation: a binary heap on typed arrays, ordered by time, then by kind, then by order of scheduling.
// An executed event leaves a hole at the root which the next event scheduled fills, so that most events cost one sift and not two.

/** Identifies a scheduled event for cancellation: the order in which it was scheduled, unique within one calendar. */
export type EventHandle = number;

/** What happens to whom, as one small integer: kind x 2^20 + subject, read with kindOf and subjectOf. */
export type Happening = number;

export interface CalendarState {
  readonly times: Float64Array;
  readonly happenings: Int32Array;
  readonly orders: Int32Array;
  readonly scheduled: number;
  readonly now: number;
  readonly size: number;
  readonly dead: number;
  readonly rootIsHole: boolean;
}

const subjectBits = 20;
const subjectMask = 2 ** subjectBits - 1;
/** Orders stay below this: small integers in every V8. */
const mostEvents = 2 ** 28;
/** Takes the place of the happening of a cancelled event. */
const cancelled = -1;

export class EventCalendar {
  /** The present time [s] in its only place. Hot code reads it here, since a double handed from function to function may be boxed at each. */
  readonly clock = new Float64Array(1);
  // The heap is 1-based; entries beyond the size hold Infinity, so that a missing right child never wins a comparison.
  // Entry 0 is the event being placed: numbers handed over in an array are not boxed as arguments may be.
  private times = new Float64Array(66).fill(Infinity);
  private happenings = new Int32Array(66);
  private orders = new Int32Array(66);
  private size = 0;
  private rootIsHole = false;
  private scheduled = 0;
  /** Cancelled events that still stand in the heap. */
  private dead = 0;

  /** Time of the event executed last [s]. */
  get now(): number {
    return this.clock[0]!;
  }

  /** Moves the clock without an event, as when a run stops between two events; never backwards. */
  advanceTo(time: number): void {
    if (!(time >= this.clock[0]!)) throw new RangeError(`the clock stands at ${this.clock[0]} and cannot go back to ${time}`);
    this.clock[0] = time;
  }

  /**
   * Schedules an event of a kind (0 to 31) for a subject (0 to 2^20 - 1) at a time [s] not before now. Of two events at one time that with
   * the smaller kind comes first, then that scheduled first. A run may schedule 268 million events.
   */
  schedule(time: number, kind: number, subject: number): void {
    if (!(time >= this.clock[0]! && time < Infinity && this.scheduled < mostEvents)) this.refuse(time);
    this.times[0] = time;
    this.happenings[0] = (kind << subjectBits) | subject;
    this.orders[0] = this.scheduled;
    this.scheduled += 1;
    if (this.rootIsHole) {
      this.rootIsHole = false;
      this.siftDown();
    } else {
      this.siftUp();
    }
  }

  /** As schedule, for an event that may be cancelled: returns its handle. */
  scheduleCancellable(time: number, kind: number, subject: number): EventHandle {
    this.schedule(time, kind, subject);
    return this.orders[0]!;
  }

  /** Cancels a scheduled event; false where it was executed or cancelled before. Takes a scan of the pending events. */
  cancel(handle: EventHandle): boolean {
    for (let i = this.rootIsHole ? 2 : 1; i <= this.size; i += 1) {
      if (this.orders[i] === handle && this.happenings[i] !== cancelled) {
        this.happenings[i] = cancelled;
        this.dead += 1;
        return true;
      }
    }
    return false;
  }

  /** Time of the next event [s], Infinity where there is none. A hole at the root stays open for the event scheduled next. */
  nextTime(): number {
    const { times } = this;
    if (this.dead > 0) this.settle();
    if (!this.rootIsHole) return times[1]!;
    const left = times[2]!;
    const right = times[3]!;
    return left < right ? left : right;
  }

  /** Kind of the next event; call only where nextTime is finite. */
  nextKind(): number {
    this.settle();
    return kindOf(this.happenings[1]!);
  }

  /** Takes the next event off, moves the clock to it and returns what happens. Call only where nextTime is finite. */
  take(): Happening {
    this.settle();
    this.clock[0] = this.times[1]!;
    this.rootIsHole = true;
    return this.happenings[1]!;
  }

  save(): CalendarState {
    const { size, scheduled, dead, rootIsHole, now } = this;
    return {
      times: this.times.slice(),
      happenings: this.happenings.slice(),
      orders: this.orders.slice(),
      size,
      scheduled,
      dead,
      rootIsHole,
      now,
    };
  }

  restore(state: CalendarState): void {
    this.times = state.times.slice();
    this.happenings = state.happenings.slice();
    this.orders = state.orders.slice();
    this.size = state.size;
    this.scheduled = state.scheduled;
    this.dead = state.dead;
    this.rootIsHole = state.rootIsHole;
    this.clock[0] = state.now;
  }

  /** Fills a hole at the root and drops cancelled events, so that the root is the next event to execute. */
  private settle(): void {
    if (this.rootIsHole) this.removeRoot();
    while (this.dead > 0 && this.happenings[1] === cancelled) {
      this.dead -= 1;
      this.removeRoot();
    }
  }

  private removeRoot(): void {
    this.rootIsHole = false;
    const last = this.size;
    this.times[0] = this.times[last]!;
    this.happenings[0] = this.happenings[last]!;
    this.orders[0] = this.orders[last]!;
    this.times[last] = Infinity;
    this.size = last - 1;
    if (last > 1) this.siftDown();
  }

  /** Places entry 0 from the root downwards. */
  private siftDown(): void {
    const { times, happenings, orders, size } = this;
    const time = times[0]!;
    let hole = 1;
    let child = 2;
    while (child <= size) {
      const left = times[child]!;
      const right = times[child + 1]!;
      child += +(right < left);
      if (left === right && child < size && this.precedes(child + 1, child)) child += 1;
      const candidate = times[child]!;
      if (candidate > time || (candidate === time && this.precedes(0, child))) break;
      times[hole] = candidate;
      happenings[hole] = happenings[child]!;
      orders[hole] = orders[child]!;
      hole = child;
      child <<= 1;
    }
    times[hole] = time;
    happenings[hole] = happenings[0]!;
    orders[hole] = orders[0]!;
  }

  /** Places entry 0 from a new last place upwards. */
  private siftUp(): void {
    this.size += 1;
    if (this.size + 1 >= this.times.length) this.grow();
    const { times, happenings, orders } = this;
    const time = times[0]!;
    let hole = this.size;
    while (hole > 1) {
      const parent = hole >> 1;
      const above = times[parent]!;
      if (above < time || (above === time && this.precedes(parent, 0))) break;
      times[hole] = above;
      happenings[hole] = happenings[parent]!;
      orders[hole] = orders[parent]!;
      hole = parent;
    }
    times[hole] = time;
    happenings[hole] = happenings[0]!;
    orders[hole] = orders[0]!;
  }

  /** The tie rule, for two entries at one time: the smaller kind, then the earlier order. A cancelled one comes before all. */
  private precedes(a: number, b: number): boolean {
    const kinds = (this.happenings[a]! >> subjectBits) - (this.happenings[b]! >> subjectBits);
    return kinds < 0 || (kinds === 0 && this.orders[a]! < this.orders[b]!);
  }

  private refuse(time: number): never {
    if (this.scheduled >= mostEvents) throw new RangeError('more events than one run may schedule');
    throw new RangeError(`an event must lie between now (${this.clock[0]}) and the end of time, not at ${time}`);
  }

  private grow(): void {
    const times = new Float64Array(this.times.length * 2).fill(Infinity);
    const happenings = new Int32Array(times.length);
    const orders = new Int32Array(times.length);
    times.set(this.times);
    happenings.set(this.happenings);
    orders.set(this.orders);
    this.times = times;
    this.happenings = happenings;
    this.orders = orders;
  }
}

export function kindOf(happening: Happening): number {
  return happening >> subjectBits;
}

export function subjectOf(happening: Happening): number {
  return happening & subjectMask;
}
