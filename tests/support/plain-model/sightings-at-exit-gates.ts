// What happens at the exit gates of lanes in a day that is worth comparing: to those who leave while others enter, and to lanes that close or fail meanwhile.

import type { Days } from './days-on-which.ts';
import type { PlainEvent } from './plain-event.ts';

/** An event at a lane while somebody stands at its exit gate, of whom the event does not tell. */
const whileLeaving =
  (what: PlainEvent['what']): Days =>
  (_, events) => {
    const atGate = new Map<string, number>();
    return events.some((event) => {
      const lane = `${event.bank} ${event.server}`;
      if (event.what === 'exit reached') atGate.set(lane, event.passenger!);
      if (event.what === 'cleared' && atGate.get(lane) === event.passenger) atGate.delete(lane);
      return event.what === what && atGate.has(lane);
    });
  };

export const sightingsAtExitGates: Readonly<Record<string, Days>> = {
  'a passenger who waits for the exit gate': (_, events) =>
    events.some(
      (event, index) =>
        event.what === 'cleared' &&
        events[index + 1]?.what === 'exit reached' &&
        events[index + 1]?.bank === event.bank &&
        events[index + 1]?.server === event.server,
    ),
  'a passenger who enters while the last leaves': whileLeaving('service started'),
  'a lane that closes while somebody leaves it': whileLeaving('server closed'),
  'a lane that fails while somebody leaves it': whileLeaving('server failed'),
};
