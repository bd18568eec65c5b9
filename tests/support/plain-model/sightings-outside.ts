// What happens at an entrance in a day that is worth comparing.

import type { Scenario } from '../../../shared/scenario/schema/scenario-schema.ts';
import type { PlainEvent } from './plain-event.ts';

type Days = (scenario: Scenario, events: readonly PlainEvent[]) => boolean;

const outside = (events: readonly PlainEvent[]) =>
  new Map(events.filter(({ what }) => what === 'arrived outside').map((event) => [event.passenger, event]));

/** Somebody comes in from outside at an instant, and what was told before it at that instant. */
const comesIn =
  (holds: (event: PlainEvent, before: readonly PlainEvent[]) => boolean): Days =>
  (_, events) =>
    events.some(
      (event, index) =>
        event.what === 'came in' &&
        holds(
          event,
          events.slice(0, index).filter(({ time }) => time === event.time),
        ),
    );

export const sightingsOutside: Readonly<Record<string, Days>> = {
  'somebody who goes in as another leaves': comesIn((_, before) => before.some(({ what }) => what === 'cleared')),
  'somebody who is let in by turns': (day, events) =>
    day.queues?.entrances?.some(({ metering }) => metering !== undefined) === true &&
    comesIn((_, before) => before.every(({ what }) => what !== 'cleared'))(day, events),
  'an entrance metered by order': (day, events) =>
    day.queues?.entrances === undefined &&
    (day.interventions ?? []).some(({ what }) => what === 'meter') &&
    events.some(({ what }) => what === 'came in'),
  'a family outside': (_, events) => events.some(({ what, size }) => what === 'arrived outside' && size! > 1),
  'a family that comes in from outside and goes on one by one': (_, events) => {
    const sizes = outside(events);
    return events.some(({ what, passenger, size }) => what === 'came in' && size === 1 && (sizes.get(passenger)?.size ?? 1) > 1);
  },
  'somebody who turns back after waiting outside': (_, events) => {
    const waiting = outside(events);
    return events.some(({ what, passenger }) => what === 'balked' && waiting.has(passenger));
  },
  'a smaller party that waits behind a larger one': (_, events) =>
    events.some(
      (event, index) =>
        event.what === 'arrived outside' && events[index + 1]?.what === 'arrived outside' && event.size! > events[index + 1]!.size!,
    ),
  'somebody still outside at the closing': (_, events) => {
    const closing = events.findIndex(({ what }) => what === 'hall closed');
    return events.slice(closing).some(({ what, time }) => what === 'came in' && time > events[closing]!.time);
  },
  'both directions at one entrance': ({ queues }, events) =>
    queues?.entrances?.[0]?.direction === 'both' && new Set([...outside(events).values()].map(({ direction }) => direction)).size === 2,
};
