// One party in the hall as the window has it.

import type { Keyframe } from './keyframe.ts';

/** Usually one passenger. `line`, `server` and `outside` say where it is; -1 where it is not. */
export interface PartyFigure {
  readonly number: number;
  /** Leaf of each member, the first passenger first. */
  readonly members: readonly number[];
  readonly arrived: number;
  /** Since when it is where it is: in line, at a server, outside, on the way [s]; time in the lines before that, and outside [s]. */
  joined: number;
  waited: number;
  line: number;
  server: number;
  /** The entrance outside which it waits. */
  outside: number;
  /** The entrance through which it has just come from outside, where the events shown tell of it; else -1. */
  cameThrough: number;
  /** The server of the first authority from which it walks to the second; else -1. */
  walkingFrom: number;
  /** The server that sent it to secondary examination, else -1; and its stage there. */
  sentFrom: number;
  sentStage: number;
  /** The server at which it was cleared, or that sent it to the examination, where it is beyond the control and others of its party are not; else -1. */
  beyondFrom: number;
  /** The lane that refused it, where the events shown tell of it; else -1. */
  refusedAt: number;
}

/** It stands nowhere yet. */
export function newParty(number: number, members: readonly number[], arrived: number, joined: number, waited: number): PartyFigure {
  return {
    number,
    members,
    arrived,
    joined,
    waited,
    line: -1,
    server: -1,
    outside: -1,
    cameThrough: -1,
    walkingFrom: -1,
    sentFrom: -1,
    sentStage: -1,
    beyondFrom: -1,
    refusedAt: -1,
  };
}

/** Those in the hall at a keyframe, in order of arrival; where each stands is told by other parts of it. */
export function partiesOf({ party, leaf, size, companions, arrived, joined, waited }: Keyframe): readonly PartyFigure[] {
  let companion = 0;
  return Array.from(party, (number, i) => {
    const others = companions.subarray(companion, companion + size[i]! - 1);
    companion += others.length;
    return newParty(number, [leaf[i]!, ...others], arrived[i]!, joined[i]!, waited[i]!);
  });
}
