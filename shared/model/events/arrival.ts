// Hot path. A party arrives, chooses where to go and joins a line or a free server.

import { balks } from '../activities/balk.ts';
import { chooseCounter, chooseEChannel } from '../activities/choose-bank.ts';
import { comeIn } from '../activities/come-in.ts';
import { joinBank } from '../activities/join-bank.ts';
import { follow } from '../activities/meet-again.ts';
import { passesEntrance } from '../activities/pass-entrance.ts';
import { isWilling } from '../activities/willing.ts';
import type { Hall } from '../state/hall.ts';
import { admitFamily } from './family-arrival.ts';
import type { Party } from '../state/party.ts';

/** The source has said of the party who it is: leaf, key, companions and luck. Most are one passenger, who goes to a lane or else to a counter. */
export function admit(hall: Hall, party: Party): void {
  if (hall.gated === 1 && !passesEntrance(hall, party, 0)) return;
  party.waited = 0;
  goIn(hall, party, false);
}

/** `fromOutside` is true of those who have waited there, and are counted. */
export function goIn(hall: Hall, party: Party, fromOutside: boolean): void {
  const leaf = party.leaf;
  const key = party.key;
  const lane = isWilling(hall.routes[leaf]!, key) ? chooseEChannel(hall, leaf, key) : undefined;

  party.refused = 0;
  party.passedOn = 0;
  if (party.size > 1) {
    admitFamily(hall, party, lane, fromOutside);
    return;
  }
  const bank = lane ?? chooseCounter(hall, leaf, key);
  if (hall.mayBalk === 1 && balks(hall, party, bank, fromOutside)) return;
  comeIn(hall, party, party, 0, fromOutside);
  joinBank(hall, party, bank);
}

/** A tour group that stays together: one counter for all of it. */
export function admitTogether(hall: Hall, party: Party): void {
  if (hall.gated === 1 && !passesEntrance(hall, party, 1)) return;
  party.waited = 0;
  goInTogether(hall, party, false);
}

export function goInTogether(hall: Hall, party: Party, fromOutside: boolean): void {
  party.refused = 0;
  party.passedOn = 0;
  follow(hall, party);
  comeIn(hall, party, party, 0, fromOutside);
  joinBank(hall, party, chooseCounter(hall, party.leaf, party.key));
}
