// Those who wait outside go in, in the order in which they came, until there is no room for the first of them; nobody overtakes it.

import type { Hall } from '../state/hall.ts';
import { goIn, goInTogether } from './arrival.ts';

export function goingIn(hall: Hall, index: number): void {
  const { parties } = hall;
  const entrance = hall.entrances[index]!;
  const { outside } = entrance;
  while (outside.length > 0 && entrance.mayGoIn(parties.size[outside.at(0)]!)) {
    const party = outside.shift();
    entrance.goIn(parties.size[party]!);
    parties.waited[party] = hall.clock[0]! - parties.joined[party]!;
    hall.recorder.leftOutside(party);
    if (parties.together[party] === 1) goInTogether(hall, party, true);
    else goIn(hall, party, true);
  }
  entrance.calling = 0;
}
