// Hot path. A first-in first-out line: a ring buffer of parties that doubles when it is full.

import type { Parties } from './parties.ts';
import { emptyPlaces, type Party } from './party.ts';

/** Slots, from the front. */
export type LineState = Int32Array;

/** A power of two. */
const firstRoom = 16;

export class PassengerLine {
  private ring = emptyPlaces(firstRoom);
  private head = 0;
  private count = 0;

  /** Parties in line. */
  get length(): number {
    return this.count;
  }

  push(party: Party): void {
    if (this.count === this.ring.length) this.grow();
    this.ring[(this.head + this.count) & (this.ring.length - 1)] = party;
    this.count += 1;
  }

  /** A party comes to a place in line, 0 being the front, before whoever has it. */
  insert(party: Party, place: number): void {
    if (this.count === this.ring.length) this.grow();
    const { ring } = this;
    const mask = ring.length - 1;
    this.head = (this.head - 1) & mask;
    for (let i = 0; i < place; i += 1) ring[(this.head + i) & mask] = ring[(this.head + i + 1) & mask]!;
    ring[(this.head + place) & mask] = party;
    this.count += 1;
  }

  /** The party at the front leaves; call only where there is one. */
  shift(): Party {
    const party = this.ring[this.head]!;
    this.head = (this.head + 1) & (this.ring.length - 1);
    this.count -= 1;
    return party;
  }

  /** The party at a place in line, 0 being the front. */
  at(place: number): Party {
    return this.ring[(this.head + place) & (this.ring.length - 1)]!;
  }

  /** The party at a place in line leaves it; those behind it step forward. */
  removeAt(place: number): Party {
    const { ring } = this;
    const mask = ring.length - 1;
    const party = this.at(place);
    if (place * 2 < this.count) {
      for (let i = place; i > 0; i -= 1) ring[(this.head + i) & mask] = ring[(this.head + i - 1) & mask]!;
      this.head = (this.head + 1) & mask;
    } else {
      for (let i = place; i < this.count - 1; i += 1) ring[(this.head + i) & mask] = ring[(this.head + i + 1) & mask]!;
    }
    this.count -= 1;
    return party;
  }

  /** All of them, from the front. */
  parties(): readonly Party[] {
    return Array.from({ length: this.count }, (_, place) => this.at(place));
  }

  save(): LineState {
    return Int32Array.from(this.parties(), ({ slot }) => slot);
  }

  /** `parties` are restored already. */
  restore(state: LineState, parties: Parties): void {
    this.head = 0;
    this.count = 0;
    for (const slot of state) this.push(parties.at(slot));
  }

  private grow(): void {
    const ring = emptyPlaces(this.ring.length * 2);
    for (let place = 0; place < this.count; place += 1) ring[place] = this.at(place);
    this.ring = ring;
    this.head = 0;
  }
}
