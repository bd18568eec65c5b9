// A line of parties from front to back. The front is a place in a list that moves on, so that nobody is shifted when the first one leaves.

export class PictureLine {
  private readonly numbers: number[] = [];
  private front = 0;
  /** Passengers in line: parties count as many as they are. */
  people = 0;
  /** Parties at the front that stand in a line of their own, reserved for whom a lane refused. */
  reserved = 0;

  /** Parties in line. */
  get length(): number {
    return this.numbers.length - this.front;
  }

  at(place: number): number | undefined {
    return this.numbers[this.front + place];
  }

  push(number: number, people: number): void {
    this.numbers.push(number);
    this.people += people;
  }

  /** A party comes to a place, 0 being the front; where the line has a reserved part, it is in that. */
  insert(number: number, people: number, place: number, reserved: boolean): void {
    this.numbers.splice(this.front + place, 0, number);
    this.people += people;
    this.reserved += +reserved;
  }

  /** The front leaves; it is `people` passengers. */
  private shift(people: number): void {
    this.front += 1;
    this.people -= people;
    this.reserved = Math.max(0, this.reserved - 1);
    if (this.front > 64 && this.front * 2 > this.numbers.length) {
      this.numbers.splice(0, this.front);
      this.front = 0;
    }
  }

  /** A party leaves from wherever it stands; it is `people` passengers. False where it does not stand here. */
  remove(number: number, people: number): boolean {
    if (this.numbers[this.front] === number) {
      this.shift(people);
      return true;
    }
    const at = this.numbers.lastIndexOf(number);
    if (at < this.front) return false;
    this.numbers.splice(at, 1);
    this.people -= people;
    if (at - this.front < this.reserved) this.reserved -= 1;
    return true;
  }

  clear(): void {
    this.numbers.length = 0;
    this.front = 0;
    this.people = 0;
    this.reserved = 0;
  }
}
