// What the model tells whoever watches: one implementation keeps statistics, another a full trace. The model itself computes no averages.

import type { Party } from '../state/party.ts';

/** What happens to a passenger in the midst of a service: in a lane that goes by steps (the attempts so far are in `party.attempts`), or at a desk that closes. */
export type LaneStep =
  | 'attempt started'
  | 'attempt failed'
  | 'officer asked'
  /** None is on duty now or later in the day; or the last one has gone while the lane waited. */
  | 'nobody to help'
  | 'officers gone'
  /** Its desk has closed: it goes to another, or to the front of the line. */
  | 'handed over'
  | 'assistance started'
  | 'assistance ended'
  /** Only where the lane takes the next one while this one leaves: it is no longer the party served. */
  | 'exit reached';

/** What happens to a party on its way through secondary examination; why it was sent, and by which server, the hall's examination knows. */
export type ExaminationStep =
  /** Its service has ended, and it is to be examined. */
  | 'referred'
  /** There is no place in the room, and its counter keeps it. */
  | 'held'
  | 'room entered'
  | 'examination started'
  /** It leaves with leave to land, or without. */
  | 'landed'
  | 'refused landing';

/**
 * Where parties of several are followed. One is through, or a part of one, and waits beyond the control for the rest; the last of all is through or
 * comes no more, which is told of that one, or of the first who waits; each who has waited since `party.joined` goes on.
 */
export type BeyondStep = 'waits beyond' | 'party through' | 'met again';

/**
 * Servers and banks are indices into the hall's state. A party is the hall's own: it is another one's once it has left. The time is that of the hall's clock.
 */
export interface Recorder {
  arrived(party: Party): void;
  /** It came, found the line of a bank too long and went away: its passengers are counted, now or when it arrived outside, and it has not been in the hall. */
  balked(party: Party, bank: number, fromOutside: boolean): void;
  /** It came and may not go in: its passengers are counted, and wait on the concourse from now on. */
  arrivedOutside(party: Party): void;
  /** It goes in from there, `party.waited` being the time spent outside [s]; the party itself, then, or each of a family that goes on one by one, comes in or turns back. */
  leftOutside(party: Party): void;
  /** It is in the hall after waiting outside; of a family that goes on one by one it is the passenger at a place behind its leader, from 0. */
  cameIn(party: Party, leader: Party, place: number): void;
  joinedLine(party: Party, bank: number): void;
  /** Its work comes to a bank, whether it joins a line or goes to a server at once; or goes away unserved, with the party, to another bank. */
  workCame(party: Party, bank: number): void;
  workLeft(party: Party, bank: number): void;
  /** It leaves the line for a server of the bank, or for another bank that takes over. */
  leftLine(party: Party, bank: number): void;
  /** It is about to leave a line for a better one, at the same bank or at another. */
  changedLine(party: Party, from: number, to: number): void;
  serviceStarted(party: Party, server: number, bank: number): void;
  /** The party's waiting is over for good: `party.waited` is the time spent in all its lines [s]. */
  waitEnded(party: Party): void;
  laneStep(what: LaneStep, party: Party, server: number, bank: number): void;
  /** So many officers more (or fewer, below 0) supervise a bank of lanes. */
  officersChanged(bank: number, by: number): void;
  /** Its service at an e-Channel ends without clearance; it goes on to a counter. */
  refused(party: Party, server: number, bank: number): void;
  examination(what: ExaminationStep, party: Party): void;
  /** So many officers more (or fewer, below 0) examine. */
  examinersChanged(by: number): void;
  /** Its service with the first of two authorities ends well; it goes on to the second. */
  passedOn(party: Party, server: number, bank: number): void;
  /** It is done in the first zone of a lane and waits there, as the second is taken. */
  blocked(party: Party, server: number, bank: number): void;
  /** It leaves the first zone for the second. */
  secondZoneEntered(party: Party, server: number, bank: number): void;
  /** The second zone is empty again: its passenger has been cleared or refused. */
  secondZoneLeft(server: number, bank: number): void;
  /** Its last service ends and it leaves the hall. */
  cleared(party: Party, server: number, bank: number): void;
  beyond(what: BeyondStep, party: Party): void;
  /** The handover after a service is over: the server may take another party at once. */
  serverReleased(server: number, bank: number): void;
  /** A bank has one server more (1) or fewer (-1) that serves or hands over; silent about one that goes on with the next party. */
  occupiedChanged(bank: number, by: number): void;
  serverOpened(server: number, bank: number): void;
  serverClosed(server: number, bank: number): void;
  /** A server goes out of order, for whatever reason; it may still finish a passenger. */
  serverFailed(server: number, bank: number): void;
  serverRepaired(server: number, bank: number): void;
  /** Of the servers that a bank is to have open, so many more (or fewer) are out of order. */
  lostChanged(bank: number, by: number): void;
  /** So many reserve officers are called to a bank; of those who came before, so many more are there, or fewer. */
  reservesCalled(bank: number, officers: number): void;
  reservesChanged(bank: number, by: number): void;
  /**
   * A server that two banks share has left its place at one of them and is changing over to this one; or it is there, though it may turn back at
   * once. Or its group, whose first one it is, has more or fewer on duty.
   */
  sharedServer(what: 'began' | 'ended' | 'hours', server: number, bank: number): void;
  hallClosed(): void;
  save(): unknown;
  restore(state: unknown): void;
}
