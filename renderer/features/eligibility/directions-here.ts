// In which directions the passengers of a scenario go, however they come: counted, by transport, in a surge or by name; and whose services the
// direction changes.

import { admittingRules, type Crossing } from '../../../shared/reference/eligibility.ts';
import { directions, type Direction } from '../../../shared/reference/vocabulary.ts';
import type { PassengerCategory } from '../../../shared/scenario/schema/demand-schema.ts';
import { demandedFlows } from '../../../shared/scenario/demanded-flows.ts';
import type { Scenario } from '../../../shared/scenario/schema/scenario-schema.ts';

/** That of most passengers; departure where nobody comes, or as many either way. */
export function busierDirection(scenario: Scenario): Direction {
  const flows = demandedFlows(scenario);
  const passengers = (way: Direction) => flows.filter(({ direction }) => direction === way).reduce((sum, flow) => sum + flow.passengers, 0);
  return passengers('arrival') > passengers('departure') ? 'arrival' : 'departure';
}

export function goesBothWays(scenario: Scenario): boolean {
  const flows = demandedFlows(scenario);
  return directions.every((way) => flows.some(({ direction }) => direction === way));
}

export function otherDirection(direction: Direction): Direction {
  return direction === 'arrival' ? 'departure' : 'arrival';
}

/** Who may use other services in the other direction of the same place and day. */
export function otherwiseTheOtherWay(categories: readonly PassengerCategory[], crossing: Crossing): readonly PassengerCategory[] {
  const servicesOf = (category: PassengerCategory, direction: Direction) =>
    [...new Set(admittingRules(category, { ...crossing, direction }).map(({ service }) => service))].toSorted().join();
  return categories.filter(
    (category) => servicesOf(category, crossing.direction) !== servicesOf(category, otherDirection(crossing.direction)),
  );
}
