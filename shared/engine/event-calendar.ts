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
  readonly times: Float64Array;
  readonly happenings: Float64Array;
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
/** Takes the place of the happening of a cancelled event. */
const cancelled = -1;

export class EventCalendar {
  /** The present time [s] in its only place. Hot code reads it here, since a double handed from function to function may be boxed at each. */
  readonly clock = new Float64Array(1);
  // The heap is 1-based; entries beyond the size hold Infinity, so that a missing right child never wins a comparison.
  // Entry 0 is the event being placed: numbers handed over in an array are not boxed as arguments may be.
  private times = new Float64Array(66).fill(Infinity);
  private happenings = new Float64Array(66).fill(Infinity);
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
    this.times[0] = time;
    this.happenings[0] = kind * kindUnit + this.scheduled * orderUnit + subject;
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
    for (let i = 1 + this.holes; i <= this.size; i += 1) {
      if (this.happenings[i]! >= 0 && orderOf(this.happenings[i]!) === handle) {
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
    if (this.holes === 0) return times[1]!;
    // Which of the two is smaller nobody can predict: found without a branch, which Math.min is not.
    return times[2 + +(times[3]! < times[2]!)]!;
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
    this.holes = 1;
    return this.happenings[1]!;
  }

  save(): CalendarState {
    const { size, scheduled, dead, holes, now } = this;
    return {
      times: this.times.slice(),
      happenings: this.happenings.slice(),
      size,
      scheduled,
      dead,
      holes,
      now,
    };
  }

  restore(state: CalendarState): void {
    this.times = state.times.slice();
    this.happenings = state.happenings.slice();
    this.size = state.size;
    this.scheduled = state.scheduled;
    this.dead = state.dead;
    this.holes = state.holes;
    this.clock[0] = state.now;
  }

  /** Fills a hole at the root and drops cancelled events, so that the root is the next event to execute. */
  private settle(): void {
    if (this.holes > 0) this.removeRoot();
    while (this.dead > 0 && this.happenings[1] === cancelled) {
      this.dead -= 1;
      this.removeRoot();
    }
  }

  private removeRoot(): void {
    this.holes = 0;
    const last = this.size;
    this.times[0] = this.times[last]!;
    this.happenings[0] = this.happenings[last]!;
    this.times[last] = Infinity;
    this.happenings[last] = Infinity;
    this.size = last - 1;
    if (last > 1) this.siftDown();
  }

  /** Places entry 0 from the root downwards. */
  private siftDown(): void {
    const { times, happenings, size } = this;
    const time = times[0]!;
    const happening = happenings[0]!;
    let hole = 1;
    let child = 2;
    while (child <= size) {
      const left = times[child]!;
      const right = times[child + 1]!;
      child += +(right < left);
      if (left === right) child += +(happenings[child + 1]! < happenings[child]!);
      const candidate = times[child]!;
      if (candidate >= time && (candidate > time || happening < happenings[child]!)) break;
      times[hole] = candidate;
      happenings[hole] = happenings[child]!;
      hole = child;
      child <<= 1;
    }
    times[hole] = time;
    happenings[hole] = happening;
  }

  /** Places entry 0 from a new last place upwards. */
  private siftUp(): void {
    this.size += 1;
    if (this.size + 1 >= this.times.length) this.grow();
    const { times, happenings } = this;
    const time = times[0]!;
    const happening = happenings[0]!;
    let hole = this.size;
    while (hole > 1) {
      const parent = hole >> 1;
      const above = times[parent]!;
      if (above < time || (above === time && happenings[parent]! < happening)) break;
      times[hole] = above;
      happenings[hole] = happenings[parent]!;
      hole = parent;
    }
    times[hole] = time;
    happenings[hole] = happening;
  }

  private refuse(time: number): never {
    if (this.scheduled >= mostEvents) throw new RangeError('more events than one run may schedule');
    throw new RangeError(`an event must lie between now (${this.clock[0]}) and the end of time, not at ${time}`);
  }

  private grow(): void {
    const times = new Float64Array(this.times.length * 2).fill(Infinity);
    const happenings = new Float64Array(times.length).fill(Infinity);
    times.set(this.times);
    happenings.set(this.happenings);
    this.times = times;
    this.happenings = happenings;
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
