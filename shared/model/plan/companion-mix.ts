// Who the companions of a leader are: adults of the same group and direction, by probability.

import type { PartyComposition } from '../../demand/party-composition.ts';
import type { PassengerGroup } from '../../reference/vocabulary.ts';
import type { Leaf } from './leaf.ts';

export interface CompanionMix {
  readonly leaves: Int32Array;
  /** Cumulative probabilities; the last is Infinity, so that rounding leaves no gap. */
  readonly cumulative: Float64Array;
}

/** By leaf of the leader, from the groups that come; empty for a leaf of another group. */
export function companionMixes(
  leaves: readonly Leaf[],
  coming: readonly (Pick<PartyComposition, 'companionMix'> & { readonly group: PassengerGroup })[],
): readonly CompanionMix[] {
  const categories = new Set(leaves.map(({ category }) => category)).size;
  return leaves.map((leaf) => {
    const mix = coming.find(({ group }) => group === leaf.category.group)?.companionMix ?? [];
    let sum = 0;
    const cumulative = Float64Array.from(mix, ({ probability }) => (sum += probability));
    if (mix.length > 0) cumulative[mix.length - 1] = Infinity;
    return { leaves: Int32Array.from(mix, ({ category }) => leaf.directionIndex * categories + category), cumulative };
  });
}
