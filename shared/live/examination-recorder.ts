// Watches secondary examination for the live hall: writes its events as rows, and keeps since when everybody is where.

import { examinationStage } from '../hall-picture/examination-picture.ts';
import type { Keyframe } from '../hall-picture/keyframe.ts';
import type { LiveCounter } from '../hall-picture/live-counter.ts';
import { liveEvent } from '../hall-picture/live-event.ts';
import type { ExaminationStep } from '../model/record/recorder.ts';
import type { Hall } from '../model/state/hall.ts';

type Times = readonly (readonly [party: number, value: number])[];

export interface ExaminationTimes {
  readonly sentSince: Times;
  readonly examinedSince: Times;
  readonly leavingLane: Times;
}

/** One row about the party: `place` is a server or -1. */
type Write = (what: number, place: number, value: number) => void;

export class ExaminationRecorder {
  /** By party: when it was sent, and since when an officer has it [s]. */
  readonly sentSince = new Map<number, number>();
  readonly examinedSince = new Map<number, number>();
  /** Who is still at the exit gate of a lane behind which the next has entered, and which lane that is: drawn on the way to the room. */
  readonly leavingLane = new Map<number, number>();

  /** A party is at such an exit gate: true where it will be sent to the room, and then it counts as sent. */
  leavesLaneFor({ examination, parties, clock }: Hall, party: number, server: number, write: Write): boolean {
    if (examination === undefined || examination.plan.reasonFor(parties.leaf[party]!, parties.key[party]!) < 0) return false;
    this.leavingLane.set(party, server);
    this.sentSince.set(party, clock[0]!);
    write(liveEvent.referred, server, 0);
    return true;
  }

  step(what: ExaminationStep, hall: Hall, party: number, counter: LiveCounter, write: Write): void {
    const server = hall.examination!.servers.get(party)!;
    const now = hall.clock[0]!;
    switch (what) {
      case 'referred':
        if (this.leavingLane.delete(party)) return;
        this.sentSince.set(party, now);
        write(liveEvent.referred, server, 0);
        return;
      case 'held':
        write(liveEvent.held, server, 0);
        return;
      case 'room entered':
        write(liveEvent.roomEntered, hall.serverParty[server] === party ? server : -1, 0);
        return;
      case 'examination started':
        this.examinedSince.set(party, now);
        write(liveEvent.examinationStarted, -1, 0);
        return;
      case 'landed':
      case 'refused landing': {
        const size = hall.parties.size[party]!;
        if (what === 'landed') counter.clear(now, size);
        else counter.refusedLanding += size;
        this.sentSince.delete(party);
        this.examinedSince.delete(party);
        write(liveEvent.examined, -1, what === 'landed' ? hall.parties.leaf[party]! : -1);
      }
    }
  }

  /** Those sent, in each stage in the order in which they came to it. */
  keyframe({ examination }: Hall, numberOf: (party: number) => number): Pick<Keyframe, 'sent' | 'sentStage' | 'sentFrom' | 'examiners'> {
    const waiting =
      examination === undefined ? [] : Array.from({ length: examination.waiting.length }, (_, place) => examination.waiting.at(place));
    const inRoom = new Set([...waiting, ...this.examinedSince.keys()]);
    const at = (stage: number) => (party: number) => ({
      party,
      stage,
      from: examination?.servers.get(party) ?? this.leavingLane.get(party)!,
    });
    const sent = [
      ...[...this.sentSince.keys()].filter((party) => !inRoom.has(party)).map(at(examinationStage.outside)),
      ...waiting.map(at(examinationStage.waiting)),
      ...[...this.examinedSince.keys()].map(at(examinationStage.examined)),
    ];
    return {
      sent: Int32Array.from(sent, ({ party }) => numberOf(party)),
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
      for (const [party, value] of state[name]) this[name].set(party, value);
    }
  }
}
