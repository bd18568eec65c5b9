// The kinds of events of the control point, in the order in which they happen at one instant: who finishes makes room before anybody comes.

export const eventKind = {
  serviceCompletion: 0,
  serverReady: 1,
  laneRepair: 2,
  laneFailure: 3,
  rosterChange: 4,
  hallClosing: 5,
  intervention: 6,
  /** Comes from the passenger source and not from the calendar. */
  arrival: 7,
  /** Whoever has just come had the choice of all lines; who has stood in one may change it when everybody has come. */
  jockeying: 8,
} as const;
