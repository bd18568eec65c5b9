// The kinds of events of the control point, in the order in which they happen at one instant: who finishes makes room before anybody comes.

export const eventKind = {
  serviceCompletion: 0,
  /** After the first zones: a passenger who is done there at the same instant has stood at the door for no time. */
  secondZoneCompletion: 1,
  serverReady: 2,
  laneRepair: 3,
  laneFailure: 4,
  networkRepair: 5,
  networkFailure: 6,
  plannedOutage: 7,
  rosterChange: 8,
  hallClosing: 9,
  reserveArrival: 10,
  /** A line has asked for reserves, or for none, for long enough. */
  reserveCall: 11,
  intervention: 12,
  /** Before those who come in from outside. */
  secondAuthority: 13,
  /** Comes from the passenger source and not from the calendar. */
  arrival: 14,
  /** Whoever has just come had the choice of all lines; who has stood in one may change it when everybody has come. */
  jockeying: 15,
  /** What a line is at the end of an instant is what counts: within one it may empty and fill again. */
  look: 16,
} as const;
