// Who leads the parties of a flow or of a transport, and with how many others: the random choices that turn an arrival time into passengers.

import type { PartyLeader } from '../../demand/party-composition.ts';
import { purposes, uniformLuck } from '../luck.ts';

export class PartyMix {
  private readonly leaves: Int32Array;
  /** Cumulative probabilities, by 2^32. */
  private readonly cumulative: Float64Array;
  private readonly companionsMean: Float64Array;

  /** `firstLeaf` is the leaf of the first category in the direction of the passengers. */
  constructor(leaders: readonly PartyLeader[], firstLeaf: number) {
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

  /**
   * Which of the categories leads a party, from 32 random bits: fine enough for a choice among categories. Counts those that are passed over,
   * since a loop that ends by luck is guessed wrong by the processor.
   */
  leaderOf(bits: number): number {
    const { cumulative } = this;
    const u = bits >>> 0;
    let leader = 0;
    for (let i = 0; i < cumulative.length; i += 1) leader += +(u >= cumulative[i]!);
    return leader;
  }

  /** The leader's leaf. */
  leafOf(leader: number): number {
    return this.leaves[leader]!;
  }

  /** How many come with a leader of this key: keyed, like everything else about them. */
  companionsOf(leader: number, key: number): number {
    const mean = this.companionsMean[leader]!;
    return mean === 0 ? 0 : wholeNumber(key, mean);
  }
}

/** One of the two whole numbers beside the mean, with that mean. */
function wholeNumber(key: number, mean: number): number {
  const fewest = Math.floor(mean);
  return fewest + +(uniformLuck(key, purposes.companions) < mean - fewest);
}
