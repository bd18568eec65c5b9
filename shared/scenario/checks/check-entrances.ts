// Entrances: each limits something, none lets in passengers of another, and nobody is kept outside for ever.

import { largestRun } from '../brought-passengers.ts';
import { secondsOf } from '../clock.ts';
import { entranceDirections, type Entrance, type Metering } from '../schema/entrance-schema.ts';
import { errorAt, warningAt, type Problem, type ProblemPath } from '../problem.ts';
import type { Scenario } from '../schema/scenario-schema.ts';

export function checkEntrances(scenario: Scenario): Problem[] {
  const entrances = scenario.queues?.entrances ?? [];
  return [
    ...checkDirections(entrances),
    ...entrances.flatMap((entrance, index) => checkEntrance(scenario, entrance, ['queues', 'entrances', index])),
    ...checkOrders(scenario),
  ];
}

function checkDirections(entrances: readonly Entrance[]): Problem[] {
  const meets = (a: Entrance, b: Entrance) => a.direction === b.direction || a.direction === 'both' || b.direction === 'both';
  return entrances.flatMap((entrance, index) =>
    entrances.slice(0, index).some((before) => meets(before, entrance))
      ? [errorAt(['queues', 'entrances', index, 'direction'], 'entranceTwice', { direction: entrance.direction })]
      : [],
  );
}

function checkEntrance(scenario: Scenario, entrance: Entrance, path: ProblemPath): Problem[] {
  const { direction, capacity, metering } = entrance;
  if (capacity === undefined && metering === undefined) return [errorAt(path, 'entranceFree', { direction })];
  return [
    ...(capacity === undefined ? [] : checkCapacity(scenario, direction, capacity, [...path, 'capacity'])),
    ...(metering ?? []).flatMap((one, at) => checkMetering(scenario, metering!.slice(0, at), one, [...path, 'metering', at])),
  ];
}

function checkCapacity(scenario: Scenario, direction: Entrance['direction'], capacity: number, path: ProblemPath): Problem[] {
  const largest = largestParty(scenario, direction);
  return capacity < largest ? [errorAt(path, 'capacityBelowParty', { capacity, largest })] : [];
}

/** Passengers who go in together: a family, or a tour group as large as it is expected to be. A fuller one goes in when the hall is empty. */
function largestParty({ categories, demand }: Scenario, direction: Entrance['direction']): number {
  const families = categories.filter(({ share }) => share > 0).map(({ companions }) => 1 + Math.ceil(companions));
  const tours = (demand.scheduled?.transports ?? [])
    .filter(({ travel, direction: way }) => travel === 'group-at-one-counter' && (direction === 'both' || way === direction))
    .map((transport) => largestRun(demand, transport));
  return Math.max(1, ...families, ...tours);
}

function checkMetering({ openingHours }: Scenario, before: readonly Metering[], { from, to }: Metering, path: ProblemPath): Problem[] {
  if (secondsOf(to) <= secondsOf(from)) return [errorAt([...path, 'to'], 'meteringOrder', { from, to })];
  const last = before.at(-1);
  if (last !== undefined && secondsOf(from) < secondsOf(last.to)) {
    return [errorAt([...path, 'from'], 'meteringOverlap', { from, until: last.to })];
  }
  const meets = secondsOf(from) < secondsOf(openingHours.closes) && secondsOf(to) > secondsOf(openingHours.opens);
  return meets ? [] : [warningAt([...path, 'from'], 'meteringOutsideHours', { from, to, ...openingHours })];
}

/** Somebody may order an entrance to be metered: one of the scenario, or that of a direction which has none. */
function checkOrders(scenario: Scenario): Problem[] {
  const directions = entranceDirections(scenario.queues?.entrances);
  return (scenario.interventions ?? []).flatMap((intervention, index) =>
    intervention.what === 'meter' && !directions.includes(intervention.direction)
      ? [errorAt(['interventions', index, 'direction'], 'interventionUnknownEntrance', { direction: intervention.direction })]
      : [],
  );
}
