// Hot path. The run loop: executes events in order of time until there are none, until a time, or one by one.
// Arrivals come from a source beside the calendar, since the next one is always known and a heap would only shuffle it about.

import { type EventCalendar, kindOf, subjectOf } from './event-calendar.ts';

/** Lets an event of a kind happen to a subject. One function with a switch, so that the compiler can see into the events that fill the day. */
export type ExecuteEvent<Model> = (model: Model, kind: number, subject: number) => void;

/** A stream of events that knows its next time by itself. */
export interface EventSource<Model> {
  /** Its only element is the time of its next event [s], Infinity when it is exhausted. */
  readonly next: Float64Array;
  /** Executes that event, the clock having been moved to it; its next time lies not before it. */
  fire(model: Model): void;
}

/** Somebody whom time must not pass unnoticed, such as one who closes an interval when it ends. */
export interface Timekeeper {
  /** Its only element is the time [s] that it waits for: before anything happens then or later, it is told. Infinity where it waits for none. */
  readonly next: Float64Array;
  /** The clock stands at that time or after it; waits for a later one from now on. */
  timePasses(): void;
}

const nobody: Timekeeper = { next: Float64Array.of(Infinity), timePasses() {} };

/** More events than a calendar takes. */
const all = 2 ** 30;

export class Engine<Model> {
  private executed = 0;
  /** Its only element is the time [s] before which nobody need be asked: neither the timekeeper nor how far to go. */
  private readonly alarm = Float64Array.of(Infinity);

  /** Ties between calendar and source fall by kind: the source's events are of sourceKind, which the calendar never has. */
  constructor(
    readonly calendar: EventCalendar,
    private readonly model: Model,
    private readonly execute: ExecuteEvent<Model>,
    private readonly source: EventSource<Model>,
    private readonly sourceKind: number,
    private readonly timekeeper: Timekeeper = nobody,
  ) {}

  /** Events executed so far. */
  get events(): number {
    return this.executed;
  }

  /** Executes the next event, if there is one, and says whether there was. */
  step(): boolean {
    return this.advance(Infinity, 1) > 0;
  }

  /** Executes all events before or at a time [s], then moves the clock there. */
  runUntil(time: number): void {
    this.advance(time, all);
    if (time > this.calendar.now) this.calendar.advanceTo(time);
  }

  /** Executes events until there are none. */
  run(): void {
    this.advance(Infinity, all);
  }

  save(): number {
    return this.executed;
  }

  restore(executed: number): void {
    this.executed = executed;
  }

  /**
   * Executes events before or at a time [s], at most so many, and returns how many. The loop itself is what V8 compiles, whatever it has met before:
   * a function for a single event it compiles by itself where days are short, with all of an event's functions in it, and the loop around that.
   */
  private advance(horizon: number, most: number): number {
    const { calendar, source, alarm } = this;
    this.setAlarm(horizon);
    let executed = 0;
    while (executed < most) {
      const scheduled = calendar.nextTime();
      const arrival = source.next[0]!;
      if (scheduled < arrival || (scheduled === arrival && scheduled < Infinity && calendar.nextKind() < this.sourceKind)) {
        if (scheduled >= alarm[0]! && !this.moveTo(scheduled, horizon)) break;
        const event = calendar.take();
        this.execute(this.model, kindOf(event), subjectOf(event));
      } else {
        if (arrival >= alarm[0]! && !this.moveTo(arrival, horizon)) break;
        calendar.clock[0] = arrival;
        source.fire(this.model);
      }
      executed += 1;
    }
    this.executed += executed;
    return executed;
  }

  /** The clock is to be moved to the time of the next event, and the alarm goes off: false where nothing more happens until the horizon. */
  private moveTo(time: number, horizon: number): boolean {
    if (time > horizon || time === Infinity) return false;
    this.calendar.clock[0] = time;
    if (time >= this.timekeeper.next[0]!) this.timekeeper.timePasses();
    this.setAlarm(horizon);
    return true;
  }

  private setAlarm(horizon: number): void {
    this.alarm[0] = Math.min(this.timekeeper.next[0]!, horizon);
  }
}
