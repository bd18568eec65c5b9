// The kinds of events of the control point, in the order in which they happen at one instant: who finishes makes room before anybody comes.

export const eventKind = {
  serviceCompletion: 0,
  serverReady: 1,
  laneRepair: 2,
  laneFailure: 3,
  networkRepair: 4,
  networkFailure: 5,
  plannedOutage: 6,
  rosterChange: 7,
  hallClosing: 8,
  intervention: 9,
  /** Comes from the passenger source and not from the calendar. */
  arrival: 10,
} as const;
