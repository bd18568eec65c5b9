// Two authorities check one after the other, each in queues of its own: whom the first one clears walks to the banks of the second, and
// chooses among them as at the first.

import { eventKind } from '../events/event-kinds.ts';
import { normalLuck, purposes } from '../luck.ts';
import type { Bank } from '../state/bank.ts';
import type { Hall } from '../state/hall.ts';
import { chooseCounter, chooseEChannel } from './choose-bank.ts';
import { joinBank } from './join-bank.ts';
import { isWilling } from './willing.ts';
import type { Party } from '../state/party.ts';

/** Its service at the first authority has ended well. The walk is no waiting time. */
export function goOnToSecondAuthority(hall: Hall, party: Party, server: number, bank: Bank): void {
  const { walk } = hall.plan;
  const key = party.key;
  hall.recorder.passedOn(party, server, bank.index);
  party.passedOn = 1;
  party.refused = 0;
  party.waitedBefore = party.waited;
  party.luck = normalLuck(key, purposes.secondAuthority);
  if (walk === undefined) {
    joinSecondAuthority(hall, party);
    return;
  }
  const way = walk.atNormal(normalLuck(key, purposes.walkBetweenAuthorities));
  hall.calendar.schedule(hall.clock[0]! + way, eventKind.secondAuthority, party.slot);
}

/** The walk is over. */
export function reachSecondAuthority(hall: Hall, slot: number): void {
  joinSecondAuthority(hall, hall.parties.at(slot));
}

/** One who is willing takes a lane; a party of several, which stayed together at a counter, stays so. */
function joinSecondAuthority(hall: Hall, party: Party): void {
  const route = hall.plan.leaves.length + party.leaf;
  const lane = party.size === 1 && isWilling(hall.routes[route]!, party.key) ? chooseEChannel(hall, route, party.key) : undefined;
  joinBank(hall, party, lane ?? chooseCounter(hall, route, party.key));
}
