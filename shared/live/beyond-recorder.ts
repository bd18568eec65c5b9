// Watches for the live hall who meets others of its party beyond the control: writes it down as rows, and keeps where each came from, and since when.

import type { Keyframe } from '../hall-picture/keyframe.ts';
import { liveEvent } from '../hall-picture/live-event.ts';
import type { BeyondStep } from '../model/record/recorder.ts';
import type { Hall } from '../model/state/hall.ts';

/** Out of a server since then [s]; at an exit gate behind which the next has entered it does not wait yet. */
interface Beyond {
  readonly from: number;
  readonly since: number;
  readonly waits: boolean;
}

export type BeyondTimes = readonly (readonly [party: number, beyond: Beyond])[];

export class BeyondRecorder {
  /** By party. */
  readonly parties = new Map<number, Beyond>();

  /** A party leaves the control, by a server: true where others of those with whom it came are still in it. */
  leaves({ clock, gatherings, parties }: Hall, party: number, server: number): boolean {
    const number = parties.gathering[party]!;
    if (number === 0 || gatherings!.at(number).left === parties.size[party]!) return false;
    this.parties.set(party, { from: server, since: clock[0]!, waits: false });
    return true;
  }

  step(what: BeyondStep, { clock, parties }: Hall, party: number, write: (row: number, value: number) => void): void {
    const beyond = this.parties.get(party);
    // The last of a party that was not seen to leave before is cleared, and gone.
    if (beyond === undefined || (what === 'party through' && beyond.waits)) return;
    if (what === 'waits beyond') {
      // From now on behind all who wait.
      this.parties.delete(party);
      this.parties.set(party, { from: beyond.from, since: clock[0]!, waits: true });
      write(liveEvent.waitsBeyond, 0);
      return;
    }
    this.parties.delete(party);
    if (what === 'met again') write(liveEvent.metAgain, clock[0]! - parties.joined[party]!);
    else write(liveEvent.cameLast, 0);
  }

  /** Those who wait in the order in which they were through. */
  keyframe(numberOf: (party: number) => number): Pick<Keyframe, 'beyond' | 'beyondFrom' | 'beyondWaits'> {
    const entries = [...this.parties].toSorted(([, a], [, b]) => +a.waits - +b.waits);
    return {
      beyond: Int32Array.from(entries, ([party]) => numberOf(party)),
      beyondFrom: Int32Array.from(entries, ([, { from }]) => from),
      beyondWaits: Uint8Array.from(entries, ([, { waits }]) => +waits),
    };
  }

  save(): BeyondTimes {
    return [...this.parties];
  }

  restore(state: BeyondTimes): void {
    this.parties.clear();
    for (const [party, beyond] of state) this.parties.set(party, beyond);
  }
}
