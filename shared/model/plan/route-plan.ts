// Where each leaf of passengers may go: its e-Channel banks and its counter banks, the quicker service first.

import type { Scenario } from '../../scenario/schema/scenario-schema.ts';
import type { BankPlan } from './bank-plan.ts';
import type { Leaf } from './leaf.ts';

export interface RoutePlan {
  /** Banks by index. Of banks with equal expected waits the first in this order is chosen: the quicker service, then the order of the scenario. */
  readonly eChannels: Int32Array;
  readonly counters: Int32Array;
  /** Courtesy counters, which come before all others while one is open; none for passengers who need no assistance. */
  readonly courtesy: Int32Array;
  /** Share who use an e-Channel where one is open to them. */
  readonly uptake: number;
}

/** By leaf, for those who come in; then once more by leaf, for those who go on to the second of two authorities. */
export function planRoutes(scenario: Scenario, leaves: readonly Leaf[], banks: readonly BankPlan[]): readonly RoutePlan[] {
  const atFirst = banks.filter(({ authority }) => authority !== 'second');
  const atSecond = banks.filter(({ authority }) => authority === 'second');
  return [atFirst, atSecond].flatMap((here) =>
    leaves.map((leaf) => ({
      eChannels: banksFor(
        leaf,
        here.filter(({ isEChannel }) => isEChannel),
      ),
      counters: banksFor(
        leaf,
        here.filter(({ isEChannel, isCourtesy }) => !isEChannel && !isCourtesy),
      ),
      courtesy: banksFor(
        leaf,
        here.filter(({ isCourtesy }) => isCourtesy && leaf.category.needsAssistance === true),
      ),
      uptake: scenario.categories[leaf.index % scenario.categories.length]!.eChannelUptake,
    })),
  );
}

function banksFor(leaf: Leaf, banks: readonly BankPlan[]): Int32Array {
  const allowed = banks.filter((bank) => bank.options[leaf.index] !== undefined);
  const work = (bank: BankPlan) => bank.options[leaf.index]!.work;
  return Int32Array.from(
    allowed.toSorted((a, b) => work(a) - work(b)),
    (bank) => bank.index,
  );
}
