// Ways to say what happens in a day: an event, two in a row, both at one time.

import type { Scenario } from '../../../shared/scenario/schema/scenario-schema.ts';
import type { PlainEvent } from './plain-event.ts';

export type Days = (scenario: Scenario, events: readonly PlainEvent[]) => boolean;

export const happens =
  (what: PlainEvent['what'], holds: (event: PlainEvent) => boolean = () => true): Days =>
  (_, events) =>
    events.some((event) => event.what === what && holds(event));

/** Two events in a row. */
export const follows =
  (holds: (before: PlainEvent, after: PlainEvent) => boolean): Days =>
  (_, events) =>
    events.some((event, index) => index > 0 && holds(events[index - 1]!, event));

/** Of some passengers who came together. */
export const familyThat =
  (happensTo: PlainEvent['what']): Days =>
  (_, events) => {
    const families = new Set(events.filter(({ what, size }) => what === 'arrived' && size! > 1).map(({ passenger }) => passenger));
    return events.some(({ what, passenger }) => what === happensTo && families.has(passenger));
  };

/** With one event between. */
export const secondAfter =
  (first: PlainEvent['what'], later: PlainEvent['what']): Days =>
  (_, events) =>
    events.some(({ what }, index) => what === first && events[index + 2]?.what === later);

/** Both at one time. */
export const together =
  (one: PlainEvent['what'], other: PlainEvent['what']): Days =>
  (_, events) => {
    const times = new Set(events.filter(({ what }) => what === one).map(({ time }) => time));
    return events.some(({ what, time }) => what === other && times.has(time));
  };
