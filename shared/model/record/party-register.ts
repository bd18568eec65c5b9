// Who the parties in the hall are: their numbers in order of arrival and when they came, for recorders that tell one from another.
// The model itself asks for neither, and a day's statistics need neither.

import type { Party } from '../state/party.ts';

export interface PartyRegisterState {
  readonly number: Float64Array;
  readonly arrival: Float64Array;
  readonly passengers: number;
}

export class PartyRegister {
  private number = new Float64Array(64);
  private time = new Float64Array(64);
  /** Who have arrived so far. */
  private passengers = 0;

  /** A party has arrived at a time [s]. */
  enter(party: Party, time: number): void {
    if (party.slot >= this.number.length) this.grow();
    this.number[party.slot] = this.passengers;
    this.passengers += party.size;
    this.time[party.slot] = time;
  }

  /** A party comes in from outside, where its leader waited; behind it at a place. */
  follow(party: Party, leader: Party, place: number): void {
    if (party.slot >= this.number.length) this.grow();
    this.number[party.slot] = this.number[leader.slot]! + place;
    this.time[party.slot] = this.time[leader.slot]!;
  }

  /** Number of a party's first passenger in order of arrival, from 0. */
  numberOf({ slot }: Party): number {
    return this.number[slot]!;
  }

  /** Clock time of arrival [s]. */
  arrivalOf({ slot }: Party): number {
    return this.time[slot]!;
  }

  save(): PartyRegisterState {
    return { number: this.number.slice(), arrival: this.time.slice(), passengers: this.passengers };
  }

  restore(state: PartyRegisterState): void {
    this.number = state.number.slice();
    this.time = state.arrival.slice();
    this.passengers = state.passengers;
  }

  private grow(): void {
    const { number, time } = this;
    this.number = new Float64Array(number.length * 2);
    this.time = new Float64Array(time.length * 2);
    this.number.set(number);
    this.time.set(time);
  }
}
