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
  const { parties } = hall;
  const { outside } = entrance;
  while (outside.length > 0 && entrance.mayGoIn(parties.size[outside.at(0)]!)) {
    const party = outside.shift();
    entrance.goIn(parties.size[party]!);
    parties.waited[party] = hall.clock[0]! - parties.joined[party]!;
    hall.recorder.leftOutside(party);
    if (parties.together[party] === 1) goInTogether(hall, party, true);
    else goIn(hall, party, true);
  }
}
