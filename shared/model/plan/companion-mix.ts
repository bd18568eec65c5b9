// Who the companions of a leader are: adults of the same group and direction, by probability.

import type { ArrivalFlow } from '../../demand/arrival-process.ts';
import type { Leaf } from './leaf.ts';

export interface CompanionMix {
  readonly leaves: Int32Array;
  /** Cumulative probabilities; the last is Infinity, so that rounding leaves no gap. */
  readonly cumulative: Float64Array;
}

/** By leaf of the leader; empty where its flow brings no companions. */
export function companionMixes(leaves: readonly Leaf[], flows: readonly ArrivalFlow[]): readonly CompanionMix[] {
  const categories = new Set(leaves.map(({ category }) => category)).size;
  return leaves.map((leaf) => {
    const flow = flows.find(({ direction, group }) => direction === leaf.direction && group === leaf.category.group);
    const mix = flow?.companionMix ?? [];
    let sum = 0;
    const cumulative = Float64Array.from(mix, ({ probability }) => (sum += probability));
    if (mix.length > 0) cumulative[mix.length - 1] = Infinity;
    return { leaves: Int32Array.from(mix, ({ category }) => leaf.directionIndex * categories + category), cumulative };
  });
}
