// Watches for the live hall who meets others of its party beyond the control: writes it down as rows, and keeps where each came from, and since when.

import type { Keyframe } from '../hall-picture/keyframe.ts';
import { liveEvent } from '../hall-picture/live-event.ts';
import type { BeyondStep } from '../model/record/recorder.ts';
import type { Hall } from '../model/state/hall.ts';
import type { Party } from '../model/state/party.ts';

/** Out of a server since then [s]; at an exit gate behind which the next has entered it does not wait yet. */
interface Beyond {
  readonly from: number;
  readonly since: number;
  readonly waits: boolean;
}

export type BeyondTimes = readonly (readonly [slot: number, beyond: Beyond])[];

export class BeyondRecorder {
  /** By slot of the party. */
  readonly parties = new Map<number, Beyond>();

  /** A party leaves the control, by a server: true where others of those with whom it came are still in it. */
  leaves({ clock, gatherings }: Hall, party: Party, server: number): boolean {
    const number = party.gathering;
    if (number === 0 || gatherings!.at(number).left === party.size) return false;
    this.parties.set(party.slot, { from: server, since: clock[0]!, waits: false });
    return true;
  }

  step(what: BeyondStep, { clock }: Hall, party: Party, write: (row: number, value: number) => void): void {
    const beyond = this.parties.get(party.slot);
    // The last of a party that was not seen to leave before is cleared, and gone.
    if (beyond === undefined || (what === 'party through' && beyond.waits)) return;
    if (what === 'waits beyond') {
      // From now on behind all who wait.
      this.parties.delete(party.slot);
      this.parties.set(party.slot, { from: beyond.from, since: clock[0]!, waits: true });
      write(liveEvent.waitsBeyond, 0);
      return;
    }
    this.parties.delete(party.slot);
    if (what === 'met again') write(liveEvent.metAgain, clock[0]! - party.joined);
    else write(liveEvent.cameLast, 0);
  }

  /** Those who wait in the order in which they were through. */
  keyframe(numberOf: (slot: number) => number): Pick<Keyframe, 'beyond' | 'beyondFrom' | 'beyondWaits'> {
    const entries = [...this.parties].toSorted(([, a], [, b]) => +a.waits - +b.waits);
    return {
      beyond: Int32Array.from(entries, ([slot]) => numberOf(slot)),
      beyondFrom: Int32Array.from(entries, ([, { from }]) => from),
      beyondWaits: Uint8Array.from(entries, ([, { waits }]) => +waits),
    };
  }

  save(): BeyondTimes {
    return [...this.parties];
  }

  restore(state: BeyondTimes): void {
    this.parties.clear();
    for (const [slot, beyond] of state) this.parties.set(slot, beyond);
  }
}
