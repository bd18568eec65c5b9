// Those who wait outside go in, entrance by entrance, in the order in which they came, until there is no room for the first of them; nobody
// overtakes it.

import type { Entrance } from '../state/entrance.ts';
import type { Hall } from '../state/hall.ts';
import { goIn, goInTogether } from './arrival.ts';

export function goingIn(hall: Hall): void {
  for (const entrance of hall.entrances) letThrough(hall, entrance);
  hall.callingIn = 0;
}

function letThrough(hall: Hall, entrance: Entrance): void {
  const { outside } = entrance;
  while (outside.length > 0 && entrance.mayGoIn(outside.at(0).size)) {
    const party = outside.shift();
    entrance.goIn(party.size);
    party.waited = hall.clock[0]! - party.joined;
    hall.recorder.leftOutside(party);
    if (party.together === 1) goInTogether(hall, party, true);
    else goIn(hall, party, true);
  }
}
