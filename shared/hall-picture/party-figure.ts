// One party as it is shown: who it is, and where.

/** One party in the hall: usually one passenger. `line` and `server` say where it is; -1 where it is not. */
export interface PartyFigure {
  readonly number: number;
  /** Leaf of each member, the first passenger first. */
  readonly members: readonly number[];
  readonly arrived: number;
  /** Since when it is where it is: in line, at a server, on the way [s]; time in the lines before that [s]. */
  joined: number;
  waited: number;
  line: number;
  server: number;
  /** The server of the first authority from which it walks to the second; else -1. */
  walkingFrom: number;
  /** The server that sent it to secondary examination, else -1; and its stage there. */
  sentFrom: number;
  sentStage: number;
  /** The lane that refused it, where the events shown tell of it; else -1. */
  refusedAt: number;
}

/** Of one who has just come. */
export const nowhere = { line: -1, server: -1, walkingFrom: -1, sentFrom: -1, sentStage: -1, refusedAt: -1 };
