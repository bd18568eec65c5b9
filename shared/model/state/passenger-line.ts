// Hot path. A first-in first-out line: a ring buffer of party numbers that doubles when it is full.

export interface LineState {
  readonly ring: Int32Array;
  readonly head: number;
  readonly length: number;
}

export class PassengerLine {
  private ring = new Int32Array(16);
  private head = 0;
  private count = 0;

  /** Parties in line. */
  get length(): number {
    return this.count;
  }

  push(party: number): void {
    if (this.count === this.ring.length) this.grow();
    this.ring[(this.head + this.count) & (this.ring.length - 1)] = party;
    this.count += 1;
  }

  /** A party comes to a place in line, 0 being the front, before whoever has it. */
  insert(party: number, place: number): void {
    if (this.count === this.ring.length) this.grow();
    const { ring } = this;
    const mask = ring.length - 1;
    this.head = (this.head - 1) & mask;
    for (let i = 0; i < place; i += 1) ring[(this.head + i) & mask] = ring[(this.head + i + 1) & mask]!;
    ring[(this.head + place) & mask] = party;
    this.count += 1;
  }

  /** The party at the front leaves; call only where there is one. */
  shift(): number {
    const party = this.ring[this.head]!;
    this.head = (this.head + 1) & (this.ring.length - 1);
    this.count -= 1;
    return party;
  }

  /** The party at a place in line, 0 being the front. */
  at(place: number): number {
    return this.ring[(this.head + place) & (this.ring.length - 1)]!;
  }

  /** The party at a place in line leaves it; those behind it step forward. */
  removeAt(place: number): number {
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

  save(): LineState {
    return { ring: this.ring.slice(), head: this.head, length: this.count };
  }

  restore(state: LineState): void {
    this.ring = state.ring.slice();
    this.head = state.head;
    this.count = state.length;
  }

  private grow(): void {
    const ring = new Int32Array(this.ring.length * 2);
    for (let place = 0; place < this.count; place += 1) ring[place] = this.at(place);
    this.ring = ring;
    this.head = 0;
  }
}
