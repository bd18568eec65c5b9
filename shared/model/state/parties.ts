// Hot path. The parties in the hall. One that has left is used again for who comes next, so that memory follows the number of people in the hall and
// not the day's passengers.

import { fieldsOfParty, Party } from './party.ts';

export interface PartiesState {
  /** Slots there are; those that are free, the next one to be taken last. */
  readonly room: number;
  readonly free: Int32Array;
  /** Slots of those in the hall, and what is known of each, `fieldsOfParty` numbers. */
  readonly taken: Int32Array;
  readonly fields: Float64Array;
}

const firstRoom = 64;

export class Parties {
  /** By slot. */
  private all: Party[] = [];
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
    const present = this.inHall();
    const fields = new Float64Array(present.length * fieldsOfParty);
    present.forEach((party, index) => party.save(fields, index * fieldsOfParty));
    const slotsOf = (parties: readonly Party[]) => Int32Array.from(parties, ({ slot }) => slot);
    return { room: this.all.length, free: slotsOf(this.free.slice(0, this.freeCount)), taken: slotsOf(present), fields };
  }

  /** All are new: nothing of what became of them since stays behind in those that are free. */
  restore({ room, free, taken, fields }: PartiesState): void {
    this.all = Array.from({ length: room }, (_, slot) => new Party(slot));
    taken.forEach((slot, index) => this.at(slot).restore(fields, index * fieldsOfParty));
    this.free = Array.from(free, (slot) => this.at(slot));
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
