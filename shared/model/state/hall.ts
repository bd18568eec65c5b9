// Hot path. Everything about the control point that changes during a run; events and activities work on it, nothing else is mutable.

import type { EventCalendar } from '../../engine/event-calendar.ts';
import type { HallPlan } from '../plan/hall-plan.ts';
import type { Recorder } from '../record/recorder.ts';
import { IdleServers } from './idle-servers.ts';
import { type LineState, PassengerLine } from './passenger-line.ts';
import { Parties, type PartiesState } from './parties.ts';

/** What a server is doing. A server that is closed by roster or broken while it serves stays in its state until it has finished. */
export const serverState = { closed: 0, idle: 1, serving: 2, handover: 3 } as const;

const saved = [
  'serverState',
  'serverParty',
  'serverFailed',
  'failures',
  'rostered',
  'working',
  'occupied',
  'peopleInLine',
  'workInLine',
  'passengers',
] as const;

export interface HallState {
  readonly arrays: Readonly<Record<(typeof saved)[number], ArrayBufferView>>;
  readonly lines: readonly LineState[];
  readonly parties: PartiesState;
  readonly idle: ReturnType<IdleServers['save']>;
}

export class Hall {
  /** The calendar's: its only element is the present time [s from midnight]. */
  readonly clock: Float64Array;
  readonly parties = new Parties();
  readonly lines: readonly PassengerLine[];
  readonly idle: IdleServers;
  /** By server. */
  readonly serverState: Uint8Array;
  readonly serverParty: Int32Array;
  readonly serverFailed: Uint8Array;
  /** Failures so far, which key the next one's luck. */
  readonly failures: Int32Array;
  /** By bank: servers the timetable opens now; of these, those not broken; servers serving or handing over; people and work [ms] in line. */
  readonly rostered: Int32Array;
  readonly working: Int32Array;
  readonly occupied: Int32Array;
  readonly peopleInLine: Int32Array;
  readonly workInLine: Float64Array;
  /** Passengers arrived so far. */
  readonly passengers = new Float64Array(1);

  /** `outageKey` is the luck of this replication's failures. */
  constructor(
    readonly plan: HallPlan,
    readonly calendar: EventCalendar,
    readonly outageKey: number,
    readonly recorder: Recorder,
  ) {
    this.clock = calendar.clock;
    this.lines = Array.from({ length: plan.lines }, () => new PassengerLine());
    this.idle = new IdleServers(plan.banks);
    this.serverState = new Uint8Array(plan.servers);
    this.serverParty = new Int32Array(plan.servers).fill(-1);
    this.serverFailed = new Uint8Array(plan.servers);
    this.failures = new Int32Array(plan.servers);
    const banks = plan.banks.length;
    this.rostered = new Int32Array(banks);
    this.working = new Int32Array(banks);
    this.occupied = new Int32Array(banks);
    this.peopleInLine = new Int32Array(banks);
    this.workInLine = new Float64Array(banks);
  }

  save(): HallState {
    return {
      arrays: Object.fromEntries(saved.map((name) => [name, this[name].slice()])) as unknown as HallState['arrays'],
      lines: this.lines.map((line) => line.save()),
      parties: this.parties.save(),
      idle: this.idle.save(),
    };
  }

  restore(state: HallState): void {
    for (const name of saved) (this[name] as Float64Array).set(state.arrays[name] as Float64Array);
    state.lines.forEach((line, index) => this.lines[index]!.restore(line));
    this.parties.restore(state.parties);
    this.idle.restore(state.idle);
  }
}
