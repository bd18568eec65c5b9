// The kinds of events of the control point, in the order in which they happen at one instant: who finishes makes room before anybody comes.

export const eventKind = {
  serviceCompletion: 0,
  /** After the first zones: a passenger who is done there at the same instant has stood at the door for no time. */
  secondZoneCompletion: 1,
  serverReady: 2,
  /** What a lane with steps comes to in the course of a service, as services end: before anything changes in the hall. */
  attemptFailure: 3,
  assistanceEnd: 4,
  exitGate: 5,
  laneLeft: 6,
  /** After all services: whoever is sent to the room at this instant stands behind those who have waited for it. */
  examinationEnd: 7,
  laneRepair: 8,
  laneFailure: 9,
  networkRepair: 10,
  networkFailure: 11,
  plannedOutage: 12,
  rosterChange: 13,
  /** A shared server is there: it has left the other bank before. */
  changeoverEnd: 14,
  hallClosing: 15,
  reserveArrival: 16,
  /** A line has asked for reserves, or for none, or for shared servers, for long enough. */
  call: 17,
  intervention: 18,
  lettingIn: 19,
  /** Before those who come in from outside. */
  secondAuthority: 20,
  /** Who waits outside goes in before anybody else comes. */
  goingIn: 21,
  /** Comes from the passenger source and not from the calendar. */
  arrival: 22,
  /** Whoever has just come had the choice of all lines; who has stood in one may change it when everybody has come. */
  jockeying: 23,
  /** What a line is at the end of an instant is what counts: within one it may empty and fill again. */
  look: 24,
} as const;
