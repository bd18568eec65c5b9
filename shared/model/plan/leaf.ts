// A leaf is one category of passengers in one direction: the finest kind that the model tells apart.

import type { Direction } from '../../reference/vocabulary.ts';
import type { PassengerCategory } from '../../scenario/schema/demand-schema.ts';
import type { Scenario } from '../../scenario/schema/scenario-schema.ts';

export interface Leaf {
  readonly index: number;
  readonly direction: Direction;
  /** Index in the layout's directions. */
  readonly directionIndex: number;
  readonly category: PassengerCategory;
}

/** Leaf index = direction index x number of categories + category index. */
export function leavesOf(scenario: Scenario, directions: readonly Direction[]): readonly Leaf[] {
  return directions.flatMap((direction, directionIndex) =>
    scenario.categories.map((category, categoryIndex) => ({
      index: directionIndex * scenario.categories.length + categoryIndex,
      direction,
      directionIndex,
      category,
    })),
  );
}
