// Who comes at all: the directions and groups with passengers, and the categories they consist of, whether counted or listed in a trace.

import { directions, passengerGroups, type Direction, type PassengerGroup } from '../reference/vocabulary.ts';
import type { PassengerCategory } from './demand-schema.ts';
import type { Scenario } from './schema.ts';

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
  const flowOf = scenario.demand.arrivals.kind === 'trace' ? tracedFlow(scenario) : countedFlow;
  return directions
    .flatMap((direction) => passengerGroups.map((group) => flowOf(scenario, direction, group)))
    .filter(({ passengers }) => passengers > 0);
}

type FlowOf = (scenario: Scenario, direction: Direction, group: PassengerGroup) => DemandedFlow;

const countedFlow: FlowOf = ({ demand, categories }, direction, group) => ({
  direction,
  group,
  passengers:
    demand.growthFactor *
    sum(demand.flows.filter((flow) => flow.direction === direction && flow.group === group).map((flow) => flow.passengers)),
  categories: categories
    .map((category, index) => ({ category, index, share: category.share }))
    .filter(({ category, share }) => category.group === group && share > 0),
});

function tracedFlow({ demand }: Scenario): FlowOf {
  // A trace may list a million: one pass, and no text is put together for each.
  const counts = { departure: new Map<string, number>(), arrival: new Map<string, number>() };
  for (const { direction, category } of demand.arrivals.kind === 'trace' ? demand.arrivals.passengers : []) {
    counts[direction].set(category, (counts[direction].get(category) ?? 0) + 1);
  }
  return ({ categories }, direction, group) => {
    const members = categories
      .map((category, index) => ({ category, index, count: counts[direction].get(category.id) ?? 0 }))
      .filter(({ category, count }) => category.group === group && count > 0);
    const passengers = sum(members.map(({ count }) => count));
    return {
      direction,
      group,
      passengers,
      categories: members.map(({ category, index, count }) => ({ category, index, share: count / passengers })),
    };
  };
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
