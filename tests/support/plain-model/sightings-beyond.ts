// What happens beyond the control in a day that is worth comparing.

import type { Scenario } from '../../../shared/scenario/schema/scenario-schema.ts';
import type { PlainEvent } from './plain-event.ts';

type Days = (scenario: Scenario, events: readonly PlainEvent[]) => boolean;

const splits = ({ categories }: Scenario) => categories.some(({ party, share }) => share > 0 && party?.way === 'split');

/** So many of a family that came at one instant, and a part of it that is larger than one. */
const sizesTogether = (events: readonly PlainEvent[]): ReadonlyMap<number, number> =>
  new Map(events.filter(({ what }) => what === 'arrived' || what === 'came in').map(({ passenger, size }) => [passenger!, size!]));

const meets =
  (holds: (size: number, wait: number) => boolean): Days =>
  (_, events) => {
    const sizes = sizesTogether(events);
    return events.some(({ what, passenger, wait }) => what === 'met again' && holds(sizes.get(passenger!)!, wait!));
  };

/** At one instant a party goes on that had waited, and before that something else happened to one whom it waits for. */
const released =
  (what: PlainEvent['what']): Days =>
  (_, events) =>
    events.some(
      ({ what: then }, index) => then === 'party through' && events[index - 1]?.what === what && events[index + 1]?.what === 'met again',
    );

export const sightingsBeyond: Readonly<Record<string, Days>> = {
  'one who waits beyond the control': meets((size, wait) => size === 1 && wait > 0),
  'a child with an adult who wait beyond for another': meets((size) => size > 1),
  'a family that splits and one who waits beyond': (scenario, events) =>
    splits(scenario) && events.some(({ what }) => what === 'met again'),
  'a family together whose time is told': (_, events) => {
    const sizes = sizesTogether(events);
    return events.some(
      ({ what, passenger }, index) => what === 'party through' && sizes.get(passenger!)! > 1 && events[index + 1]?.what !== 'met again',
    );
  },
  'one examined for whom others wait': released('landed'),
  'a tour group that meets again': (_, events) =>
    events.some((_event, index) => events.slice(index, index + 5).filter(({ what }) => what === 'met again').length > 3),
};
