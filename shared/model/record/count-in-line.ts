// Who stands in line at one moment, in passengers by direction.

import type { Hall } from '../state/hall.ts';

/** Adds them to the counts of the directions; `directionOfLeaf` says which a leaf of passengers has. */
export function countInLine({ lines, parties }: Hall, directionOfLeaf: Int32Array, counts: Float64Array): void {
  for (const line of lines) {
    for (let place = 0; place < line.length; place += 1) {
      const party = line.at(place);
      counts[directionOfLeaf[parties.leaf[party]!]!]! += parties.size[party]!;
    }
  }
}
