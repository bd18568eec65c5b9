// An entrance is metered: by the plan between two times, or by whoever orders it. Every so many minutes so many passengers may go in.

import { callIn } from '../activities/pass-entrance.ts';
import type { LettingIn } from '../plan/entrance-plan.ts';
import type { Entrance } from '../state/entrance.ts';
import type { Hall } from '../state/hall.ts';
import { eventKind } from './event-kinds.ts';

/** At the times at which a planned metering begins or ends. */
export function scheduleMetering({ calendar, entrances }: Hall): void {
  for (const { index, plan } of entrances) {
    const times = new Set(plan.metering.flatMap(({ from, to }) => [from, to]));
    for (const time of times) calendar.schedule(time, eventKind.lettingIn, index);
  }
}

/** A metering begins or ends, or the next passengers may go in. */
export function lettingIn(hall: Hall, index: number): void {
  const entrance = hall.entrances[index]!;
  if (changeMetering(hall, entrance)) return;
  // A metering that is over leaves an event behind.
  if (entrance.metering >= 0 && entrance.next === hall.clock[0]!) letInNext(hall, entrance);
}

/** Another metering lets in its first passengers at once. True where there is another, or none any more. */
export function changeMetering(hall: Hall, entrance: Entrance): boolean {
  const inForce = entrance.inForce(hall.clock[0]!);
  if (inForce === entrance.metering) return false;
  entrance.metering = inForce;
  if (inForce < 0) {
    entrance.left = Infinity;
    callIn(hall, entrance);
  } else {
    entrance.left = 0;
    letInNext(hall, entrance);
  }
  return true;
}

function letInNext(hall: Hall, entrance: Entrance): void {
  const { outside } = entrance;
  const sizeInFront = outside.length === 0 ? 0 : outside.at(0).size;
  entrance.letIn(meteringOf(hall, entrance), hall.clock[0]!, sizeInFront);
  hall.calendar.schedule(entrance.next, eventKind.lettingIn, entrance.index);
  callIn(hall, entrance);
}

function meteringOf(hall: Hall, { metering, plan }: Entrance): LettingIn {
  const planned = plan.metering[metering];
  if (planned !== undefined) return planned;
  const order = hall.interventions[metering - plan.metering.length];
  if (order?.what !== 'meter') throw new Error(`intervention ${metering - plan.metering.length} does not meter an entrance`);
  return order;
}
