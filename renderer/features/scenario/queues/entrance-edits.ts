// What is done to the entrances of a scenario: one for each direction, or one for both.

import type { Draft } from 'immer';
import { directions } from '../../../../shared/reference/vocabulary.ts';
import { demandedFlows } from '../../../../shared/scenario/demanded-flows.ts';
import type { Entrance, Metering } from '../../../../shared/scenario/schema/entrance-schema.ts';
import { queueDefaults } from '../../../../shared/scenario/provenance/queue-provenance.ts';
import type { Scenario } from '../../../../shared/scenario/schema/scenario-schema.ts';

/** For everybody who comes, or for the direction that has no entrance yet; undefined where every direction has one. */
export function newEntrance(scenario: Scenario): Entrance | undefined {
  const taken = (scenario.queues?.entrances ?? []).map(({ direction }) => direction);
  const coming = directions.filter((way) => demandedFlows(scenario).some(({ direction }) => direction === way));
  if (taken.includes('both')) return undefined;
  if (taken.length === 0 && coming.length !== 1) return { direction: 'both', capacity: queueDefaults.capacity.value };
  const left = (taken.length === 0 ? coming : directions).find((way) => !taken.includes(way));
  return left && { direction: left, capacity: queueDefaults.capacity.value };
}

/** Whom an entrance may let in beside the others. */
export function directionsFor(entrances: readonly Entrance[], index: number): readonly Entrance['direction'][] {
  const others = entrances.filter((_, at) => at !== index);
  return others.length === 0 ? [...directions, 'both'] : directions.filter((way) => others.every(({ direction }) => direction !== way));
}

/** An hour after the last one. */
export function newMetering({ openingHours }: Scenario, metering: readonly Metering[] = []): Metering {
  const from = metering.at(-1)?.to ?? (openingHours.opens < '10:00' && openingHours.closes > '10:00' ? '10:00' : openingHours.opens);
  return { from, to: hourAfter(from), people: queueDefaults.letIn.value, everyMinutes: 1 };
}

/** An entrance limits something: where the last limit goes, a number of people is put back. */
export function removeMetering(entrance: Draft<Entrance>, at: number): void {
  entrance.metering?.splice(at, 1);
  if (entrance.metering?.length === 0) delete entrance.metering;
  if (entrance.metering === undefined) entrance.capacity ??= queueDefaults.capacity.value;
}

function hourAfter(clock: string): string {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours >= 29 ? '30:00' : `${String(hours + 1).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
