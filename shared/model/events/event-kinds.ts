// The kinds of events of the control point, in the order in which they happen at one instant: who finishes makes room before anybody comes.

export const eventKind = {
  serviceCompletion: 0,
  serverReady: 1,
  /** What a lane with steps comes to in the course of a service, as services end: before anything changes in the hall. */
  attemptFailure: 2,
  assistanceEnd: 3,
  exitGate: 4,
  laneLeft: 5,
  laneRepair: 6,
  laneFailure: 7,
  rosterChange: 8,
  hallClosing: 9,
  intervention: 10,
  /** Comes from the passenger source and not from the calendar. */
  arrival: 11,
} as const;
