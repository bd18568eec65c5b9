// The room of the secondary examination: who waits before it, who is in it, and its officers.

import type { ExaminationPlan } from '../plan/examination-plan.ts';
import type { Parties } from './parties.ts';
import { type LineState, PassengerLine } from './passenger-line.ts';

const numbers = ['onDuty', 'examining', 'inRoom'] as const;

export type ExaminationState = Readonly<Record<(typeof numbers)[number], number>> & {
  readonly outside: LineState;
  readonly waiting: LineState;
  readonly reasons: ReadonlyMap<number, number>;
  readonly servers: ReadonlyMap<number, number>;
};

export class Examination {
  onDuty = 0;
  /** Cases that an officer has: may be more than are on duty, where some finish what they began. */
  examining = 0;
  /** Cases in the room, those being examined among them. */
  inRoom = 0;
  /** Parties who wait for a place, at a counter that keeps them or before the room; and in the room for an officer. */
  readonly outside = new PassengerLine();
  readonly waiting = new PassengerLine();
  /** Of each party sent: why, and by which server. */
  reasons = new Map<number, number>();
  servers = new Map<number, number>();

  constructor(readonly plan: ExaminationPlan) {}

  save(): ExaminationState {
    const { onDuty, examining, inRoom, outside, waiting, reasons, servers } = this;
    return {
      onDuty,
      examining,
      inRoom,
      outside: outside.save(),
      waiting: waiting.save(),
      reasons: new Map(reasons),
      servers: new Map(servers),
    };
  }

  restore(state: ExaminationState, parties: Parties): void {
    for (const name of numbers) this[name] = state[name];
    this.outside.restore(state.outside, parties);
    this.waiting.restore(state.waiting, parties);
    this.reasons = new Map(state.reasons);
    this.servers = new Map(state.servers);
  }
}
