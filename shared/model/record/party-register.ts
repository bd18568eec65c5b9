// Who the parties in the hall are: their numbers in order of arrival and when they came, for recorders that tell one from another.
// The model itself asks for neither, and a day's statistics need neither.

import type { Hall } from '../state/hall.ts';

export interface PartyRegisterState {
  readonly number: Float64Array;
  readonly arrival: Float64Array;
}

export class PartyRegister {
  private number = new Float64Array(64);
  private time = new Float64Array(64);

  /** A party has just arrived; its passengers are already counted. */
  enter(hall: Hall, party: number): void {
    if (party >= this.number.length) this.grow();
    this.number[party] = hall.passengers - hall.parties.size[party]!;
    this.time[party] = hall.clock[0]!;
  }

  /** A party comes in from outside, where its leader waited; behind it at a place. */
  follow(party: number, leader: number, place: number): void {
    if (party >= this.number.length) this.grow();
    this.number[party] = this.number[leader]! + place;
    this.time[party] = this.time[leader]!;
  }

  /** Number of a party's first passenger in order of arrival, from 0. */
  numberOf(party: number): number {
    return this.number[party]!;
  }

  /** Clock time of arrival [s]. */
  arrivalOf(party: number): number {
    return this.time[party]!;
  }

  save(): PartyRegisterState {
    return { number: this.number.slice(), arrival: this.time.slice() };
  }

  restore(state: PartyRegisterState): void {
    this.number = state.number.slice();
    this.time = state.arrival.slice();
  }

  private grow(): void {
    const { number, time } = this;
    this.number = new Float64Array(number.length * 2);
    this.time = new Float64Array(time.length * 2);
    this.number.set(number);
    this.time.set(time);
  }
}
