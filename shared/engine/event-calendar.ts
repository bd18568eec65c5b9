// Hot path. The future events of a simulation: a binary heap on typed arrays, ordered by time, then by kind, then by order of scheduling.
// An executed event leaves a hole at the root which the next event scheduled fills, so that most events cost one sift and not two.

/** Identifies a scheduled event for cancellation: the order in which it was scheduled, unique within one calendar. */
export type EventHandle = number;

/**
 * What happens to whom, and when it was scheduled, as one whole number of 53 bits: kind x 2^48 + order x 2^20 + subject, so that of two events at
 * one time that with the smaller number comes first. Read with kindOf and subjectOf.
 */
export type Happening = number;

export interface CalendarState {
  readonly heap: Float64Array;
  readonly scheduled: number;
  readonly now: number;
  readonly size: number;
  readonly dead: number;
  readonly holes: number;
}

const orderUnit = 2 ** 20;
const kindUnit = 2 ** 48;
/** Orders stay below this: small integers in every V8. */
const mostEvents = 2 ** 28;
/** Where the root begins. */
const root = 2;
/** Takes the place of the happening of a cancelled event. */
const cancelled = -1;

export class EventCalendar {
  /** The present time [s] in its only place. Hot code reads it here, since a double handed from function to function may be boxed at each. */
  readonly clock = new Float64Array(1);
  // The heap is 1-based, two numbers an entry: entry i has its time at 2i and its happening at 2i + 1, so that the children of what begins at place p
  // begin at 2p and 2p + 2. Entries beyond the size hold Infinity: a missing right child never wins a comparison.
  // Entry 0 is the event being placed: numbers handed over in an array are not boxed as arguments may be.
  private heap = new Float64Array(132).fill(Infinity);
  /** Entries that are in use. */
  private size = 0;
  /** 1 while the root is a hole, else 0: a number, since testing a field for truth asks whether it is any of the values that count as false. */
  private holes = 0;
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
    this.heap[0] = time;
    this.heap[1] = kind * kindUnit + this.scheduled * orderUnit + subject;
    this.scheduled += 1;
    if (this.holes > 0) {
      this.holes = 0;
      this.siftDown();
    } else {
      this.siftUp();
    }
  }

  /** As schedule, for an event that may be cancelled: returns its handle. */
  scheduleCancellable(time: number, kind: number, subject: number): EventHandle {
    this.schedule(time, kind, subject);
    return this.scheduled - 1;
  }

  /** Cancels a scheduled event; false where it was executed or cancelled before. Takes a scan of the pending events. */
  cancel(handle: EventHandle): boolean {
    const { heap } = this;
    for (let at = root + 1 + 2 * this.holes; at <= 2 * this.size + 1; at += 2) {
      if (heap[at]! >= 0 && orderOf(heap[at]!) === handle) {
        heap[at] = cancelled;
        this.dead += 1;
        return true;
      }
    }
    return false;
  }

  /** Time of the next event [s], Infinity where there is none. A hole at the root stays open for the event scheduled next. */
  nextTime(): number {
    if (this.dead > 0) this.settle();
    const { heap } = this;
    if (this.holes === 0) return heap[root]!;
    // Which of the two is smaller nobody can predict: found without a branch, which Math.min is not.
    return heap[4 + 2 * +(heap[6]! < heap[4]!)]!;
  }

  /** Kind of the next event; call only where nextTime is finite. */
  nextKind(): number {
    this.settle();
    return kindOf(this.heap[root + 1]!);
  }

  /** Takes the next event off, moves the clock to it and returns what happens. Call only where nextTime is finite. */
  take(): Happening {
    this.settle();
    this.clock[0] = this.heap[root]!;
    this.holes = 1;
    return this.heap[root + 1]!;
  }

  save(): CalendarState {
    const { size, scheduled, dead, holes, now } = this;
    return { heap: this.heap.slice(), size, scheduled, dead, holes, now };
  }

  restore(state: CalendarState): void {
    this.heap = state.heap.slice();
    this.size = state.size;
    this.scheduled = state.scheduled;
    this.dead = state.dead;
    this.holes = state.holes;
    this.clock[0] = state.now;
  }

  /** Fills a hole at the root and drops cancelled events, so that the root is the next event to execute. */
  private settle(): void {
    if (this.holes > 0) this.removeRoot();
    while (this.dead > 0 && this.heap[root + 1] === cancelled) {
      this.dead -= 1;
      this.removeRoot();
    }
  }

  private removeRoot(): void {
    const { heap, size } = this;
    const last = size << 1;
    this.holes = 0;
    heap[0] = heap[last]!;
    heap[1] = heap[last + 1]!;
    heap[last] = Infinity;
    heap[last + 1] = Infinity;
    this.size = size - 1;
    if (size > 1) this.siftDown();
  }

  /** Places entry 0 from the root downwards. Places are even: sums with what is less than the next are written as `|`, which cannot overflow. */
  private siftDown(): void {
    const { heap } = this;
    const last = this.size << 1;
    const time = heap[0]!;
    const happening = heap[1]!;
    let hole = root;
    let child = root << 1;
    while (child <= last) {
      const left = heap[child]!;
      const right = heap[child | 2]!;
      if (left === right) child |= +(heap[child | 3]! < heap[child | 1]!) << 1;
      else child |= +(right < left) << 1;
      const candidate = heap[child]!;
      if (candidate >= time && (candidate > time || happening < heap[child | 1]!)) break;
      heap[hole] = candidate;
      heap[hole | 1] = heap[child | 1]!;
      hole = child;
      child <<= 1;
    }
    heap[hole] = time;
    heap[hole | 1] = happening;
  }

  /** Places entry 0 from a new last place upwards. */
  private siftUp(): void {
    this.size += 1;
    if (2 * this.size + 4 > this.heap.length) this.grow();
    const { heap } = this;
    const time = heap[0]!;
    const happening = heap[1]!;
    let hole = this.size << 1;
    while (hole > root) {
      const parent = (hole >> 2) << 1;
      const above = heap[parent]!;
      if (above < time || (above === time && heap[parent | 1]! < happening)) break;
      heap[hole] = above;
      heap[hole | 1] = heap[parent | 1]!;
      hole = parent;
    }
    heap[hole] = time;
    heap[hole | 1] = happening;
  }

  private refuse(time: number): never {
    if (this.scheduled >= mostEvents) throw new RangeError('more events than one run may schedule');
    throw new RangeError(`an event must lie between now (${this.clock[0]}) and the end of time, not at ${time}`);
  }

  private grow(): void {
    const heap = new Float64Array(this.heap.length * 2).fill(Infinity);
    heap.set(this.heap);
    this.heap = heap;
  }
}

export function kindOf(happening: Happening): number {
  return (happening / kindUnit) | 0;
}

export function subjectOf(happening: Happening): number {
  return happening & (orderUnit - 1);
}

function orderOf(happening: Happening): number {
  return Math.floor((happening % kindUnit) / orderUnit);
}
