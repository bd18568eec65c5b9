// Who leads the parties of a flow, and with how many others: the random choices that turn an arrival time into passengers.

import type { ArrivalFlow } from '../../demand/arrival-process.ts';
import type { RandomStream } from '../../random/random-stream.ts';
import { purposes, uniformLuck } from '../luck.ts';

/** The party that comes next; rewritten at each draw. */
export interface DrawnParty {
  leaf: number;
  key: number;
  companions: number;
}

export class PartyMix {
  private readonly leaves: Int32Array;
  /** Cumulative probabilities, by 2^32. */
  private readonly cumulative: Float64Array;
  private readonly companionsMean: Float64Array;

  /** `firstLeaf` is the leaf of the first category in the flow's direction. */
  constructor(flow: ArrivalFlow, firstLeaf: number) {
    const leaders = flow.partyLeaders;
    this.leaves = Int32Array.from(leaders, (leader) => firstLeaf + leader.category);
    this.cumulative = new Float64Array(leaders.length);
    this.companionsMean = Float64Array.from(leaders, (leader) => leader.companionsMean);
    let sum = 0;
    leaders.forEach((leader, index) => {
      sum += leader.probability;
      this.cumulative[index] = sum * 2 ** 32;
    });
    // Rounding must not leave a gap above the last one.
    if (leaders.length > 0) this.cumulative[leaders.length - 1] = Infinity;
  }

  /** Draws who comes next: the leader's category from the stream, everything else keyed by the leader. */
  draw(stream: RandomStream, party: DrawnParty): void {
    // 32 bits are fine enough for a choice among categories.
    const u = stream.bits() >>> 0;
    const key = stream.bits();
    let leader = 0;
    while (u >= this.cumulative[leader]!) leader += 1;
    const mean = this.companionsMean[leader]!;
    party.leaf = this.leaves[leader]!;
    party.key = key;
    party.companions = mean === 0 ? 0 : companionsOf(key, mean);
  }
}

/** A whole number with the given mean: one of the two beside it. */
function companionsOf(key: number, mean: number): number {
  const fewest = Math.floor(mean);
  return fewest + +(uniformLuck(key, purposes.companions) < mean - fewest);
}
