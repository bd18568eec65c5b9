// Hot path. The future events of a simulation: a binary heap on typed arrays, ordered by time, then by kind, then by order of scheduling.
// An executed event leaves a hole at the root which the next event scheduled fills, so that most events cost one sift and not two.

/** Identifies a scheduled event for cancellation; unique within one calendar. It packs the kind, the order of scheduling and the subject. */
export type EventHandle = number;

export interface CalendarState {
  readonly times: Float64Array;
  readonly handles: Float64Array;
  readonly scheduled: number;
  readonly now: number;
  readonly size: number;
  readonly dead: number;
  readonly rootIsHole: boolean;
}

// A handle is kind x 2^48 + order x 2^20 + subject: exact in a double, and handles compare as ties are to be broken.
const subjectSpan = 2 ** 20;
const orderSpan = 2 ** 28;
const kindSpan = subjectSpan * orderSpan;
/** Takes the place of the handle of a cancelled event. */
const cancelled = -1;

export class EventCalendar {
  /** The present time [s] in its only place. Hot code reads it here, since a double handed from function to function may be boxed at each. */
  readonly clock = new Float64Array(1);
  // The heap is 1-based; entries beyond the size hold Infinity, so that a missing right child never wins a comparison.
  // Entry 0 is the event being placed: numbers handed over in an array are not boxed as arguments may be.
  private times = new Float64Array(66).fill(Infinity);
  private handles = new Float64Array(66);
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
    if (!(time >= this.clock[0]! && time < Infinity && this.scheduled < orderSpan)) this.refuse(time);
    this.times[0] = time;
    this.handles[0] = kind * kindSpan + this.scheduled * subjectSpan + subject;
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
    return this.handles[0]!;
  }

  /** Cancels a scheduled event; false where it was executed or cancelled before. Takes a scan of the pending events. */
  cancel(handle: EventHandle): boolean {
    for (let i = this.rootIsHole ? 2 : 1; i <= this.size; i += 1) {
      if (this.handles[i] === handle) {
        this.handles[i] = cancelled;
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
    return kindOf(this.handles[1]!);
  }

  /** Takes the next event off, moves the clock to it and returns its handle, read with kindOf and subjectOf. Call only where nextTime is finite. */
  take(): EventHandle {
    this.settle();
    this.clock[0] = this.times[1]!;
    this.rootIsHole = true;
    return this.handles[1]!;
  }

  save(): CalendarState {
    const { size, scheduled, dead, rootIsHole, now } = this;
    return { times: this.times.slice(), handles: this.handles.slice(), size, scheduled, dead, rootIsHole, now };
  }

  restore(state: CalendarState): void {
    this.times = state.times.slice();
    this.handles = state.handles.slice();
    this.size = state.size;
    this.scheduled = state.scheduled;
    this.dead = state.dead;
    this.rootIsHole = state.rootIsHole;
    this.clock[0] = state.now;
  }

  /** Fills a hole at the root and drops cancelled events, so that the root is the next event to execute. */
  private settle(): void {
    if (this.rootIsHole) this.removeRoot();
    while (this.dead > 0 && this.handles[1] === cancelled) {
      this.dead -= 1;
      this.removeRoot();
    }
  }

  private removeRoot(): void {
    this.rootIsHole = false;
    const last = this.size;
    this.times[0] = this.times[last]!;
    this.handles[0] = this.handles[last]!;
    this.times[last] = Infinity;
    this.size = last - 1;
    if (last > 1) this.siftDown();
  }

  /** Places entry 0 from the root downwards. */
  private siftDown(): void {
    const { times, handles, size } = this;
    const time = times[0]!;
    const handle = handles[0]!;
    let hole = 1;
    let child = 2;
    while (child <= size) {
      const left = times[child]!;
      const right = times[child + 1]!;
      child += +(right < left);
      if (left === right && child < size && handles[child + 1]! < handles[child]!) child += 1;
      const candidate = times[child]!;
      if (candidate > time || (candidate === time && handles[child]! > handle)) break;
      times[hole] = candidate;
      handles[hole] = handles[child]!;
      hole = child;
      child *= 2;
    }
    times[hole] = time;
    handles[hole] = handle;
  }

  /** Places entry 0 from a new last place upwards. */
  private siftUp(): void {
    this.size += 1;
    if (this.size + 1 >= this.times.length) this.grow();
    const { times, handles } = this;
    const time = times[0]!;
    const handle = handles[0]!;
    let hole = this.size;
    while (hole > 1) {
      const parent = hole >> 1;
      const above = times[parent]!;
      if (above < time || (above === time && handles[parent]! < handle)) break;
      times[hole] = above;
      handles[hole] = handles[parent]!;
      hole = parent;
    }
    times[hole] = time;
    handles[hole] = handle;
  }

  private refuse(time: number): never {
    if (this.scheduled >= orderSpan) throw new RangeError('more events than one run may schedule');
    throw new RangeError(`an event must lie between now (${this.clock[0]}) and the end of time, not at ${time}`);
  }

  private grow(): void {
    const times = new Float64Array(this.times.length * 2).fill(Infinity);
    const handles = new Float64Array(times.length);
    times.set(this.times);
    handles.set(this.handles);
    this.times = times;
    this.handles = handles;
  }
}

export function kindOf(handle: EventHandle): number {
  return (handle / kindSpan) | 0;
}

export function subjectOf(handle: EventHandle): number {
  return handle - Math.floor(handle / subjectSpan) * subjectSpan;
}
