// Where each leaf of passengers may go: its e-Channel banks and its counter banks, the quicker service first.

import type { Direction } from '../../reference/vocabulary.ts';
import type { PassengerCategory } from '../../scenario/demand-schema.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { BankPlan } from './bank-plan.ts';

export interface Leaf {
  readonly index: number;
  readonly direction: Direction;
  /** Index in the layout's directions. */
  readonly directionIndex: number;
  readonly category: PassengerCategory;
}

export interface RoutePlan {
  /** Banks by index. Of banks with equal expected waits the first in this order is chosen: the quicker service, then the order of the scenario. */
  readonly eChannels: Int32Array;
  readonly counters: Int32Array;
  /** Share who use an e-Channel where one is open to them. */
  readonly uptake: number;
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

export function planRoutes(scenario: Scenario, leaves: readonly Leaf[], banks: readonly BankPlan[]): readonly RoutePlan[] {
  return leaves.map((leaf) => ({
    eChannels: banksFor(leaf, banks, true),
    counters: banksFor(leaf, banks, false),
    uptake: scenario.categories[leaf.index % scenario.categories.length]!.eChannelUptake,
  }));
}

function banksFor(leaf: Leaf, banks: readonly BankPlan[], eChannel: boolean): Int32Array {
  const allowed = banks.filter((bank) => bank.isEChannel === eChannel && bank.options[leaf.index] !== undefined);
  const work = (bank: BankPlan) => bank.options[leaf.index]!.work;
  return Int32Array.from(
    allowed.toSorted((a, b) => work(a) - work(b)),
    (bank) => bank.index,
  );
}
