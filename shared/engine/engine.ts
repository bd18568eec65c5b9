// Hot path. The run loop: executes events in order of time until there are none, until a time, or one by one.
// Arrivals come from a source beside the calendar, since the next one is always known and a heap would only shuffle it about.

import { type EventCalendar, kindOf, subjectOf } from './event-calendar.ts';

/** What happens at an event of one kind to one subject; handlers are looked up by kind. */
export type EventHandler<Model> = (model: Model, subject: number) => void;

/** A stream of events that knows its next time by itself. */
export interface EventSource<Model> {
  /** Its only element is the time of its next event [s], Infinity when it is exhausted. */
  readonly next: Float64Array;
  /** Executes that event, the clock having been moved to it; its next time lies not before it. */
  fire(model: Model): void;
}

export class Engine<Model> {
  private executed = 0;

  /** `handlers` by kind. Ties between calendar and source fall by kind too: the source's events are of sourceKind, which the calendar never has. */
  constructor(
    readonly calendar: EventCalendar,
    private readonly model: Model,
    private readonly handlers: readonly EventHandler<Model>[],
    private readonly source: EventSource<Model>,
    private readonly sourceKind: number,
  ) {}

  /** Events executed so far. */
  get events(): number {
    return this.executed;
  }

  /** Executes the next event, if there is one, and says whether there was. */
  step(): boolean {
    return this.stepBefore(Infinity);
  }

  /** Executes all events before or at a time [s], then moves the clock there. */
  runUntil(time: number): void {
    while (this.stepBefore(time));
    if (time > this.calendar.now) this.calendar.advanceTo(time);
  }

  /** Executes events until there are none. */
  run(): void {
    while (this.stepBefore(Infinity));
  }

  save(): number {
    return this.executed;
  }

  restore(executed: number): void {
    this.executed = executed;
  }

  private stepBefore(horizon: number): boolean {
    const { calendar, source } = this;
    const scheduled = calendar.nextTime();
    const arrival = source.next[0]!;
    if (scheduled < arrival || (scheduled === arrival && scheduled < Infinity && calendar.nextKind() < this.sourceKind)) {
      if (scheduled > horizon) return false;
      const event = calendar.take();
      this.handlers[kindOf(event)]!(this.model, subjectOf(event));
    } else {
      if (arrival > horizon || arrival === Infinity) return false;
      calendar.advanceTo(arrival);
      source.fire(this.model);
    }
    this.executed += 1;
    return true;
  }
}
