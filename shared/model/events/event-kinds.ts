// The events of the control point and the order in which they happen at one instant: who finishes makes room before anybody comes.

export const eventKind = { serviceCompletion: 0, serverReady: 1, laneRepair: 2, laneFailure: 3, rosterChange: 4, hallClosing: 5 } as const;

/** The smaller comes first at equal times. */
export const priority = { serviceCompletion: 0, serverReady: 1, laneRepair: 2, laneFailure: 3, rosterChange: 4, hallClosing: 5, arrival: 6 } as const;
