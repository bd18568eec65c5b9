// Who comes at all: the directions and groups with passengers, and the categories they consist of, whether counted, brought by transport, added by
// a surge or listed in a trace.

import { directions, passengerGroups, type Direction, type PassengerGroup } from '../reference/vocabulary.ts';
import { broughtIn, spreadByProfile } from './brought-passengers.ts';
import type { Demand, PassengerCategory } from './schema/demand-schema.ts';
import type { Scenario } from './schema/scenario-schema.ts';

export interface DemandedFlow {
  readonly direction: Direction;
  readonly group: PassengerGroup;
  /** Expected in the day, growth included. */
  readonly passengers: number;
  /** Its categories, with the share of each among the passengers; only those that come. */
  readonly categories: readonly { readonly category: PassengerCategory; readonly index: number; readonly share: number }[];
}

/** In the order of the vocabulary. */
export function demandedFlows(scenario: Scenario): DemandedFlow[] {
  const listed = listedPassengers(scenario.demand);
  return directions
    .flatMap((direction) => passengerGroups.map((group) => demandedFlow(scenario, direction, group, listed[direction])))
    .filter(({ passengers }) => passengers > 0);
}

/** Expected in the day of a group that nobody lists by name: by its profile, with transport and in surges; growth included. */
export function unlistedPassengers(demand: Demand, direction: Direction, group: PassengerGroup): number {
  const counted = demand.flows.filter((flow) => flow.direction === direction && flow.group === group);
  const surging = (demand.surges ?? []).filter((surge) => surge.direction === direction);
  const inSurges = surging.flatMap((surge) =>
    surge.groups.filter((one) => one.group === group).map(({ share }) => share * surge.passengers),
  );
  return (
    demand.growthFactor * (sum(counted.map((flow) => spreadByProfile(demand, flow))) + sum(inSurges) + broughtIn(demand, direction, group))
  );
}

function demandedFlow(
  { demand, categories }: Scenario,
  direction: Direction,
  group: PassengerGroup,
  listed: ReadonlyMap<string, number>,
): DemandedFlow {
  const unlisted = unlistedPassengers(demand, direction, group);
  const members = categories
    .map((category, index) => ({ category, index, listed: listed.get(category.id) ?? 0 }))
    .filter(({ category }) => category.group === group);
  const passengers = unlisted + sum(members.map((member) => member.listed));
  const shareOf = ({ category, listed: count }: (typeof members)[number]) =>
    passengers === unlisted ? category.share : (unlisted * category.share + count) / passengers;
  return {
    direction,
    group,
    passengers,
    categories: members
      .map((member) => ({ category: member.category, index: member.index, share: shareOf(member) }))
      .filter(({ share }) => share > 0),
  };
}

/** By direction and category. A trace may list a million: one pass, and no text is put together for each. */
function listedPassengers({ arrivals }: Demand): Readonly<Record<Direction, ReadonlyMap<string, number>>> {
  const counts = { departure: new Map<string, number>(), arrival: new Map<string, number>() };
  for (const { direction, category } of arrivals.kind === 'trace' ? arrivals.passengers : []) {
    counts[direction].set(category, (counts[direction].get(category) ?? 0) + 1);
  }
  return counts;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
