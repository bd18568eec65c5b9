// What a scenario says of signs, misjudged waits and changes of line, compiled for running. All of it is absent in most scenarios.

import { log } from '../../random/exponential-function.ts';
import type { Balking, Queues, Sign } from '../../scenario/schema/queue-schema.ts';
import type { Scenario } from '../../scenario/schema/scenario-schema.ts';
import type { BankPlan } from './bank-plan.ts';
import type { Leaf } from './leaf.ts';

/** Where signs send a leaf of passengers: banks by index, -1 for one that does not serve them. */
export interface SignPlan {
  readonly followed: number;
  readonly banks: Int32Array;
  /** Cumulative shares; the last is Infinity, so that rounding leaves no gap. */
  readonly cumulative: Float64Array;
}

export interface QueuePlan {
  /** Standard deviation of the logarithm of the factor by which a wait is misjudged. */
  readonly misjudgement: number;
  /** Signs to lanes and to counters by route: by leaf, then once more by leaf before the second of two authorities. */
  readonly laneSigns: readonly (SignPlan | undefined)[];
  readonly counterSigns: readonly (SignPlan | undefined)[];
  /** Fewer people before a passenger for whom it changes to another line of its bank. */
  readonly fewerPeople: number;
  /** Expected wait saved for which a passenger changes to another bank [ms]. */
  readonly timeSaved: number;
  /** By leaf: what makes these passengers turn back; undefined where nothing does. */
  readonly balking: readonly (Balking['rule'] | undefined)[] | undefined;
  /** Of each bank: those from whose lines passengers may come over to it. */
  readonly neighbours: readonly Int32Array[];
}

export function planQueues(scenario: Scenario, leaves: readonly Leaf[], banks: readonly BankPlan[]): QueuePlan {
  const queues: Queues = scenario.queues ?? {};
  const { fewerPeople = Infinity, minutesSaved = Infinity } = queues.jockeying ?? {};
  const signsTo = (isEChannel: boolean) =>
    [false, true].flatMap((second) =>
      leaves.map((leaf) => planSign(signFor(scenario, leaf, banks, isEChannel, second), leaf, scenario, banks)),
    );
  return {
    misjudgement: queues.misjudgement === undefined ? 0 : Math.sqrt(log(1 + queues.misjudgement * queues.misjudgement)),
    laneSigns: signsTo(true),
    counterSigns: signsTo(false),
    fewerPeople,
    timeSaved: minutesSaved * 60_000,
    balking: queues.balking && leaves.map((leaf) => (mayBalk(queues.balking!, leaf) ? queues.balking!.rule : undefined)),
    neighbours: banks.map((bank) => (minutesSaved < Infinity ? neighboursOf(bank, banks) : new Int32Array(0))),
  };
}

/** That of its category, else that of its group; to banks where one comes in, or to those of a second authority. */
function signFor(
  { queues, banks }: Scenario,
  { direction, category }: Leaf,
  plans: readonly BankPlan[],
  isEChannel: boolean,
  second: boolean,
): Sign | undefined {
  const leadsHere = ({ split }: Sign) => {
    const plan = plans[banks.findIndex(({ id }) => id === split[0]?.bank)];
    return plan?.isEChannel === isEChannel && (plan.authority === 'second') === second;
  };
  const signs = (queues?.signs ?? []).filter((sign) => sign.direction === direction && sign.group === category.group && leadsHere(sign));
  return signs.find((sign) => sign.category === category.id) ?? signs.find((sign) => sign.category === undefined);
}

function planSign(sign: Sign | undefined, leaf: Leaf, scenario: Scenario, plans: readonly BankPlan[]): SignPlan | undefined {
  if (sign === undefined) return undefined;
  const indexOf = (id: string) => scenario.banks.findIndex((bank) => bank.id === id);
  let sum = 0;
  const cumulative = Float64Array.from(sign.split, ({ share }) => (sum += share));
  cumulative[cumulative.length - 1] = Infinity;
  const banks = Int32Array.from(sign.split, ({ bank }) => (plans[indexOf(bank)]?.options[leaf.index] === undefined ? -1 : indexOf(bank)));
  return { followed: sign.followed, banks, cumulative };
}

function mayBalk({ direction, groups }: Balking, leaf: Leaf): boolean {
  return (direction === 'both' || direction === leaf.direction) && groups.includes(leaf.category.group);
}

/** Of the same kind, and serving somebody whom this one serves too. */
function neighboursOf(bank: BankPlan, banks: readonly BankPlan[]): Int32Array {
  const others = banks.filter(
    (other) =>
      other.index !== bank.index &&
      other.isEChannel === bank.isEChannel &&
      (other.authority === 'second') === (bank.authority === 'second') &&
      other.options.some((option, leaf) => option !== undefined && bank.options[leaf] !== undefined),
  );
  return Int32Array.from(others, ({ index }) => index);
}
