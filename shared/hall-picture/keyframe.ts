// The whole state of the hall at one time, as the model has it, in plain arrays that travel between threads.

/**
 * What a server is doing, of a lane with two zones the first one; a lane that is out of order is marked beside it, since it may still be finishing
 * a passenger. A server that two banks share has a place at each: it is elsewhere, or changing over to the one where it does not stand.
 */
export const pictureServer = { closed: 0, idle: 1, serving: 2, handover: 3, blocked: 4, changingOver: 5, elsewhere: 6 } as const;

/** How a lane that is out of order came to be so. */
export const outOfOrder = { failed: 1, byPlan: 2 } as const;

/**
 * Where a lane in steps stands: `attempt` comprises entry, reading, the match and, once it has succeeded, the exit gate, which follow one another
 * by themselves at times known when it begins (lane-picture.ts).
 */
export const pictureStage = { none: 0, attempt: 1, waitsForOfficer: 2, assisted: 3, waitsForExit: 4 } as const;

/** What follows once a match has succeeded: the passenger leaves the lane through its exit gate, or stands at a gate behind which the next may enter. */
export const afterMatch = { exit: 0, gate: 1 } as const;

/** Clearances are counted in slots of this length [s], for as many slots as make a quarter-hour. */
export const clearanceSlot = 10;
export const clearanceSlots = 90;

export interface Keyframe {
  /** [s from midnight] */
  readonly time: number;
  /** The parties in the hall in order of arrival: number, leaf, passengers, since when in the hall, since when in line, time in earlier lines [s]. */
  readonly party: Int32Array;
  readonly leaf: Uint16Array;
  readonly size: Uint8Array;
  readonly arrived: Float64Array;
  readonly joined: Float64Array;
  readonly waited: Float64Array;
  /** Leaves of all companions, party by party. */
  readonly companions: Uint16Array;
  /** Parties in line, line by line from the front, how many in each line, and how many of these stand in a reserved one, in front. */
  readonly inLine: Int32Array;
  readonly lineLength: Int32Array;
  readonly lineReserved: Int32Array;
  /** Parties outside, entrance by entrance from the front, and how many at each. */
  readonly outside: Int32Array;
  readonly outsideLength: Int32Array;
  /** By server: state, 0 or how it went out of order, the party served or -1, since when in this state, whether the party before was refused. */
  readonly serverState: Uint8Array;
  readonly serverFailed: Uint8Array;
  readonly serverParty: Int32Array;
  readonly serverSince: Float64Array;
  readonly serverRefused: Uint8Array;
  /** By server: the party in the second zone of a lane, or -1. */
  readonly secondZone: Int32Array;
  /** By server, of lanes in steps: stage, attempts so far, when reading gives way to the match, when the match succeeds (Infinity: not in this attempt) and what follows. */
  readonly laneStage: Uint8Array;
  readonly laneAttempts: Uint8Array;
  readonly matchFrom: Float64Array;
  readonly passesAt: Float64Array;
  readonly passesTo: Uint8Array;
  /** By bank: officers who supervise its lanes, and reserve officers who have come. */
  readonly officersOnDuty: Int32Array;
  readonly reserves: Int32Array;
  /** The parties on their way to a second authority, and from which server they set out. */
  readonly walking: Int32Array;
  readonly walkingFrom: Int32Array;
  /** The parties sent to secondary examination, in order within each stage; their stage, and the server that sent each. Officers on duty there. */
  readonly sent: Int32Array;
  readonly sentStage: Uint8Array;
  readonly sentFrom: Int32Array;
  readonly examiners: number;
  readonly counts: LiveCounts;
}

/** Of servers and banks, column by column. */
export const keyframeColumns = [
  'serverState',
  'serverFailed',
  'serverParty',
  'serverSince',
  'serverRefused',
  'secondZone',
  'officersOnDuty',
  'reserves',
] as const;

/** What has been counted since the doors opened, in passengers. */
export interface LiveCounts {
  readonly arrived: number;
  readonly cleared: number;
  readonly refused: number;
  /** Who left the examination room without leave to land. */
  readonly refusedLanding: number;
  /** Who came and turned back. */
  readonly balked: number;
  /** By target: passengers whose wait is over, and those of them within the target. */
  readonly judged: Float64Array;
  readonly within: Float64Array;
  /** Sum of their waits, of all passengers [s], and how many they are. */
  readonly waitSum: number;
  readonly waitCount: number;
  /** Passengers cleared by slot, the slot of a time being floor(time / clearanceSlot) modulo the slots; and the newest slot. */
  readonly recent: Float64Array;
  readonly newestSlot: number;
}
