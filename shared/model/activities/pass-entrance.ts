// At the entrance: whoever may not go in yet waits outside, and whoever leaves makes room. Only halls with an entrance that holds people back ask.

import { eventKind } from '../events/event-kinds.ts';
import type { Entrance } from '../state/entrance.ts';
import type { Hall } from '../state/hall.ts';
import type { Party } from '../state/party.ts';

/** A party has come: true where it goes in at once. `together` is 1 for a tour group that stays together. */
export function passesEntrance(hall: Hall, party: Party, together: 0 | 1): boolean {
  const entrance = entranceOf(hall, party);
  const size = party.size;
  if (entrance.outside.length === 0 && entrance.mayGoIn(size)) {
    entrance.goIn(size);
    return true;
  }
  party.joined = hall.clock[0]!;
  party.waited = 0;
  party.together = together;
  entrance.outside.push(party);
  hall.recorder.arrivedOutside(party);
  return false;
}

/** A party is about to leave the hall, cleared or because it has turned back. */
export function makeRoom(hall: Hall, party: Party): void {
  const entrance = entranceOf(hall, party);
  if (entrance.plan.capacity === Infinity) return;
  entrance.inside -= party.size;
  callIn(hall, entrance);
}

/** Once an instant, before anybody else comes. */
export function callIn(hall: Hall, entrance: Entrance): void {
  if (hall.callingIn === 1 || entrance.outside.length === 0) return;
  hall.callingIn = 1;
  hall.calendar.schedule(hall.clock[0]!, eventKind.goingIn, 0);
}

function entranceOf(hall: Hall, party: Party): Entrance {
  return hall.entrances[hall.plan.entranceOfLeaf[party.leaf]!]!;
}
