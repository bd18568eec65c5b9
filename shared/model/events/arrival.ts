// Hot path. A party arrives, chooses where to go and joins a line or a free server.

import { balks } from '../activities/balk.ts';
import { chooseCounter, chooseEChannel } from '../activities/choose-bank.ts';
import { joinBank } from '../activities/join-bank.ts';
import { isWilling } from '../activities/willing.ts';
import type { Hall } from '../state/hall.ts';
import { admitFamily } from './family-arrival.ts';

/** The source has said of the party who it is: leaf, key, companions and luck. Most are one passenger, who goes to a lane or else to a counter. */
export function admit(hall: Hall, party: number): void {
  const { parties } = hall;
  const leaf = parties.leaf[party]!;
  const key = parties.key[party]!;
  const lane = isWilling(hall.routes[leaf]!, key) ? chooseEChannel(hall, leaf, key) : undefined;

  parties.waited[party] = 0;
  parties.refused[party] = 0;
  parties.passedOn[party] = 0;
  if (parties.size[party]! > 1) {
    admitFamily(hall, party, lane);
    return;
  }
  const bank = lane ?? chooseCounter(hall, leaf, key);
  if (hall.mayBalk === 1 && balks(hall, party, bank)) return;
  hall.passengers += 1;
  hall.recorder.arrived(party);
  joinBank(hall, party, bank);
}

/** A tour group that stays together: one counter for all of it. */
export function admitTogether(hall: Hall, party: number): void {
  const { parties } = hall;
  parties.waited[party] = 0;
  parties.refused[party] = 0;
  parties.passedOn[party] = 0;
  hall.passengers += parties.size[party]!;
  hall.recorder.arrived(party);
  joinBank(hall, party, chooseCounter(hall, parties.leaf[party]!, parties.key[party]!));
}
