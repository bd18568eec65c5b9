// One day at a control point, step by step: it can be run to a time, saved, restored and continued, and the end is the same to the last digit.

import { Engine, type Timekeeper } from '../engine/engine.ts';
import { type CalendarState, EventCalendar } from '../engine/event-calendar.ts';
import { streamFor } from '../random/stream-for.ts';
import { arrivalSource } from './arrivals/combined-source.ts';
import { type DaySource, HurriedSource } from './arrivals/hurried-source.ts';
import { eventKind } from './events/event-kinds.ts';
import { executeEvent } from './events/execute-event.ts';
import { scheduleIntervention } from './events/intervening.ts';
import { scheduleFailure } from './events/lane-outage.ts';
import { scheduleMetering } from './events/letting-in.ts';
import { scheduleNetworkFailure } from './events/network-outage.ts';
import { schedulePlannedOutages } from './events/planned-outage.ts';
import type { HallPlan } from './plan/hall-plan.ts';
import type { InterventionPlan } from './plan/intervention-plan.ts';
import type { Recorder } from './record/recorder.ts';
import { Hall, type HallState } from './state/hall.ts';

/** A recorder that reads the hall it watches. */
export interface AttachedRecorder extends Recorder {
  attach(hall: Hall): void;
  /** Undefined where nothing that it keeps changes by time alone. */
  readonly timekeeper?: Timekeeper;
}

export interface ControlPointState {
  readonly calendar: CalendarState;
  readonly hall: HallState;
  readonly source: unknown;
  readonly recorder: unknown;
  readonly events: number;
}

export class ControlPoint {
  readonly hall: Hall;
  private readonly calendar = new EventCalendar();
  private readonly engine: Engine<Hall>;
  private readonly source: DaySource | HurriedSource;
  private readonly recorder: AttachedRecorder;

  /** `plan` is that of planHall; `watch` makes the recorder, from the clock. `attended`: somebody may step in beyond what the plan tells. */
  constructor(
    readonly plan: HallPlan,
    replication: number,
    watch: (clock: Float64Array) => AttachedRecorder,
    attended = false,
  ) {
    const { scenario } = plan;
    const { seed } = scenario.run;
    this.recorder = watch(this.calendar.clock);
    this.hall = new Hall(this.plan, this.calendar, streamFor(seed, 'outages', replication).bits(), this.recorder);
    this.recorder.attach(this.hall);
    const source = arrivalSource(this.plan, seed, replication);
    this.source = attended || plan.interventions.some(({ what }) => what === 'early') ? new HurriedSource(source) : source;
    this.engine = new Engine(this.calendar, this.hall, executeEvent, this.source, eventKind.arrival, this.recorder.timekeeper);
    this.scheduleDay();
  }

  /** Time of the latest event, or to which the run was brought [s from midnight]. */
  get now(): number {
    return this.calendar.now;
  }

  /** Events executed so far. */
  get events(): number {
    return this.engine.events;
  }

  step(): boolean {
    return this.engine.step();
  }

  runUntil(time: number): void {
    this.engine.runUntil(time);
  }

  /** Runs until everybody is cleared. Throws where somebody never is, because no counter for them opens. */
  run(): void {
    this.engine.run();
    const left = this.hall.parties.present;
    if (left > 0) throw new Error(`${left} parties were still in line when the last counter for them had closed for good`);
  }

  save(): ControlPointState {
    return {
      calendar: this.calendar.save(),
      hall: this.hall.save(),
      source: this.source.save(),
      recorder: this.recorder.save(),
      events: this.engine.save(),
    };
  }

  /** The state must come from a control point with the same scenario and replication. */
  restore(state: ControlPointState): void {
    this.calendar.restore(state.calendar);
    this.hall.restore(state.hall);
    this.source.restore(state.source);
    this.recorder.restore(state.recorder);
    this.engine.restore(state.events);
  }

  /** Somebody steps in at a time not before now. */
  intervene(intervention: InterventionPlan): void {
    scheduleIntervention(this.hall, intervention);
    if (intervention.what !== 'early') return;
    if (!(this.source instanceof HurriedSource)) throw new Error('passengers come early to a day that nobody attends');
    this.source.hurry(intervention);
  }

  /** Rosters change from the opening until the closing; then the servers open stay until everybody is cleared. */
  private scheduleDay(): void {
    const { banks, examination, shared, opens, closes } = this.plan;
    const steps = banks.flatMap(({ timetable, officers }) => [...timetable, ...(officers?.timetable ?? [])].map(({ from }) => from));
    steps.push(...(examination?.timetable ?? []).map(({ from }) => from));
    steps.push(...shared.groups.flatMap(({ timetable, hours }) => [...timetable, ...hours].map(({ from }) => from)));
    const changes = new Set([opens, ...steps.filter((from) => from > opens && from < closes)]);
    for (const time of changes) this.calendar.schedule(time, eventKind.rosterChange, 0);
    // Failures count from the opening.
    for (const { firstServer, servers } of banks) {
      for (let place = 0; place < servers; place += 1) scheduleFailure(this.hall, firstServer + place, opens);
    }
    for (const bank of this.hall.banks) scheduleNetworkFailure(this.hall, bank, opens);
    schedulePlannedOutages(this.hall);
    scheduleMetering(this.hall);
    this.calendar.schedule(closes, eventKind.hallClosing, 0);
    for (const intervention of this.plan.interventions) this.intervene(intervention);
  }
}
