// Watches secondary examination for the live hall: writes its events as rows, and keeps since when everybody is where.

import { examinationStage } from '../hall-picture/examination-picture.ts';
import type { Keyframe } from '../hall-picture/keyframe.ts';
import type { LiveCounter } from '../hall-picture/live-counter.ts';
import { liveEvent } from '../hall-picture/live-event.ts';
import type { ExaminationStep } from '../model/record/recorder.ts';
import type { Hall } from '../model/state/hall.ts';
import type { Party } from '../model/state/party.ts';

type Times = readonly (readonly [slot: number, value: number])[];

export interface ExaminationTimes {
  readonly sentSince: Times;
  readonly examinedSince: Times;
  readonly leavingLane: Times;
}

/** One row about the party: `place` is a server or -1. */
type Write = (what: number, place: number, value: number) => void;

export class ExaminationRecorder {
  /** By slot of the party: when it was sent, and since when an officer has it [s]. */
  readonly sentSince = new Map<number, number>();
  readonly examinedSince = new Map<number, number>();
  /** Who is still at the exit gate of a lane behind which the next has entered, and which lane that is: drawn on the way to the room. */
  readonly leavingLane = new Map<number, number>();

  /** A party is at such an exit gate: true where it will be sent to the room, and then it counts as sent. */
  leavesLaneFor({ examination, clock }: Hall, party: Party, server: number, write: Write): boolean {
    if (examination === undefined || examination.plan.reasonFor(party.leaf, party.key) < 0) return false;
    this.leavingLane.set(party.slot, server);
    this.sentSince.set(party.slot, clock[0]!);
    write(liveEvent.referred, server, 0);
    return true;
  }

  step(what: ExaminationStep, hall: Hall, party: Party, counter: LiveCounter, write: Write): void {
    const server = hall.examination!.servers.get(party.slot)!;
    const now = hall.clock[0]!;
    switch (what) {
      case 'referred':
        if (this.leavingLane.delete(party.slot)) return;
        this.sentSince.set(party.slot, now);
        write(liveEvent.referred, server, 0);
        return;
      case 'held':
        write(liveEvent.held, server, 0);
        return;
      case 'room entered':
        write(liveEvent.roomEntered, hall.serverParty[server] === party ? server : -1, 0);
        return;
      case 'examination started':
        this.examinedSince.set(party.slot, now);
        write(liveEvent.examinationStarted, -1, 0);
        return;
      case 'landed':
      case 'refused landing': {
        const size = party.size;
        if (what === 'landed') counter.clear(now, size);
        else counter.refusedLanding += size;
        this.sentSince.delete(party.slot);
        this.examinedSince.delete(party.slot);
        write(liveEvent.examined, -1, what === 'landed' ? party.leaf : -1);
      }
    }
  }

  /** Those sent, in each stage in the order in which they came to it. `numberOf` is asked by slot. */
  keyframe({ examination }: Hall, numberOf: (slot: number) => number): Pick<Keyframe, 'sent' | 'sentStage' | 'sentFrom' | 'examiners'> {
    const waiting = examination === undefined ? [] : examination.waiting.parties().map(({ slot }) => slot);
    const inRoom = new Set([...waiting, ...this.examinedSince.keys()]);
    const at = (stage: number) => (slot: number) => ({ slot, stage, from: examination?.servers.get(slot) ?? this.leavingLane.get(slot)! });
    const sent = [
      ...[...this.sentSince.keys()].filter((slot) => !inRoom.has(slot)).map(at(examinationStage.outside)),
      ...waiting.map(at(examinationStage.waiting)),
      ...[...this.examinedSince.keys()].map(at(examinationStage.examined)),
    ];
    return {
      sent: Int32Array.from(sent, ({ slot }) => numberOf(slot)),
      sentStage: Uint8Array.from(sent, ({ stage }) => stage),
      sentFrom: Int32Array.from(sent, ({ from }) => from),
      examiners: examination?.onDuty ?? 0,
    };
  }

  save(): ExaminationTimes {
    return { sentSince: [...this.sentSince], examinedSince: [...this.examinedSince], leavingLane: [...this.leavingLane] };
  }

  restore(state: ExaminationTimes): void {
    for (const name of ['sentSince', 'examinedSince', 'leavingLane'] as const) {
      this[name].clear();
      for (const [slot, value] of state[name]) this[name].set(slot, value);
    }
  }
}
