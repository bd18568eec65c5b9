// What happens in the hall as rows of numbers: light enough to send a day's events to the window, exact enough to draw them by.

export const liveEvent = {
  /** party, value = its leaf; companions follow. */
  arrived: 0,
  /** party = the leader's number, value = leaf of one more member. */
  companion: 1,
  /** party, place = line, value = 0 at its end; else 1 + its place: where it was handed over, or in a reserved line. */
  joinedLine: 2,
  leftLine: 3,
  /** party, place = server. */
  serviceStarted: 4,
  /** party, value = time spent in all its lines [s]. */
  waitEnded: 5,
  /** party, place = server. */
  refused: 6,
  /** value = leaf of its first passenger. */
  cleared: 7,
  /** place = server. */
  serverReleased: 8,
  serverOpened: 9,
  serverClosed: 10,
  /** place = server, value = how it went out of order (keyframe.ts). */
  serverFailed: 11,
  serverRepaired: 12,
  hallClosed: 13,
  /** party, place = server: the first of two authorities has cleared it, and it walks to the second. */
  passedOn: 14,
  /** party, place = server: it waits in the first zone of a lane for the second one. */
  blocked: 15,
  secondZoneEntered: 16,
  /** party, value = the bank whose line it is about to join instead of its own. */
  changedLine: 17,
  /** value = passengers who came, found the line too long and went away. */
  balked: 18,
  /** Of lanes in steps; party, place = server, value = when the match begins [s]. */
  attemptStarted: 19,
  attemptFailed: 20,
  /** party, place = server, value = when the match has succeeded [s]: it then leaves by the exit gate; or stands at the gate, and the next may enter. */
  passesToExit: 21,
  passesToGate: 22,
  /** party, place = server. */
  officerAsked: 23,
  /** No officer is on duty any more that day. */
  nobodyToHelp: 24,
  assistanceStarted: 25,
  assistanceEnded: 26,
  /** place = bank, value = so many officers more, or fewer. */
  officersChanged: 27,
  reservesCalled: 28,
  reservesChanged: 29,
  /** party, place = server: it is sent to secondary examination. */
  referred: 30,
  /** party, place = server: the counter keeps it, as there is no place in the room. */
  held: 31,
  /** party, place = the server that has kept it until now, else -1. */
  roomEntered: 32,
  examinationStarted: 33,
  /** party, value = leaf of its first passenger where it may land, else -1. */
  examined: 34,
  /** value = officers who examine, on duty from now on. */
  examinersChanged: 35,
  /** As arrived, of those who wait outside. */
  arrivedOutside: 36,
  /** party, value = time spent outside [s]. It comes in or turns back at the same instant. */
  leftOutside: 37,
  /** party, place = passengers in it, value = number of the leader with whom it has waited: itself, unless its family goes on one by one. */
  cameIn: 38,
  /** place = server that two banks share: it is changing over to here, or has left for its place at the other bank. */
  changingOver: 39,
  elsewhere: 40,
  /** party, place = server: its desk closes, and it goes to another or to the front of the line. */
  handedOver: 41,
} as const;

/** Rows in order of time; all columns are of one length. A party goes by the number of its first passenger in order of arrival, from 0. */
export interface LiveEvents {
  readonly time: Float64Array;
  readonly what: Uint8Array;
  readonly party: Int32Array;
  readonly place: Int32Array;
  readonly value: Float64Array;
}
