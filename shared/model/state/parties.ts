// Hot path. The parties in the hall. One that has left is used again for who comes next, so that memory follows the number of people in the hall and
// not the day's passengers.

import { Party, type PartyState } from './party.ts';

export interface PartiesState {
  /** By slot. */
  readonly all: readonly PartyState[];
  /** Slots that are free, the next one to be taken last. */
  readonly free: Int32Array;
}

const firstRoom = 64;

export class Parties {
  private readonly all: Party[] = [];
  private free: Party[] = [];
  private freeCount = 0;

  constructor() {
    this.grow(firstRoom);
  }

  /** For a new party. */
  take(): Party {
    if (this.freeCount === 0) this.grow(this.all.length * 2);
    this.freeCount -= 1;
    return this.free[this.freeCount]!;
  }

  release(party: Party): void {
    this.free[this.freeCount] = party;
    this.freeCount += 1;
  }

  /** Of a slot that some party has had. */
  at(slot: number): Party {
    return this.all[slot]!;
  }

  /** Parties in the hall. */
  get present(): number {
    return this.all.length - this.freeCount;
  }

  /** Each of them, in no order. */
  inHall(): readonly Party[] {
    const free = new Set(this.free.slice(0, this.freeCount));
    return this.all.filter((party) => !free.has(party));
  }

  save(): PartiesState {
    return { all: this.all.map((party) => party.save()), free: Int32Array.from(this.free.slice(0, this.freeCount), ({ slot }) => slot) };
  }

  restore({ all, free }: PartiesState): void {
    while (this.all.length < all.length) this.all.push(new Party(this.all.length));
    this.all.length = all.length;
    all.forEach((state, slot) => this.all[slot]!.restore(state));
    this.free = Array.from(free, (slot) => this.all[slot]!);
    this.freeCount = free.length;
  }

  /** All have been taken; lower slots are taken first. */
  private grow(room: number): void {
    const before = this.all.length;
    for (let slot = before; slot < room; slot += 1) this.all.push(new Party(slot));
    this.freeCount = room - before;
    this.free = this.all.slice(before).toReversed();
  }
}
