// Two authorities check one after the other, each in queues of its own: whom the first one clears walks to the banks of the second, and
// chooses among them as at the first.

import { eventKind } from '../events/event-kinds.ts';
import { normalLuck, purposes } from '../luck.ts';
import type { Bank } from '../state/bank.ts';
import type { Hall } from '../state/hall.ts';
import { chooseCounter, chooseEChannel } from './choose-bank.ts';
import { joinBank } from './join-bank.ts';
import { isWilling } from './willing.ts';

/** Its service at the first authority has ended well. The walk is no waiting time. */
export function goOnToSecondAuthority(hall: Hall, party: number, server: number, bank: Bank): void {
  const { parties } = hall;
  const { walk } = hall.plan;
  const key = parties.key[party]!;
  hall.recorder.passedOn(party, server, bank.index);
  parties.passedOn[party] = 1;
  parties.refused[party] = 0;
  parties.waitedBefore[party] = parties.waited[party]!;
  parties.luck[party] = normalLuck(key, purposes.secondAuthority);
  if (walk === undefined) {
    reachSecondAuthority(hall, party);
    return;
  }
  const way = walk.atNormal(normalLuck(key, purposes.walkBetweenAuthorities));
  hall.calendar.schedule(hall.clock[0]! + way, eventKind.secondAuthority, party);
}

/** One who is willing takes a lane; a party of several, which stayed together at a counter, stays so. */
export function reachSecondAuthority(hall: Hall, party: number): void {
  const { key, leaf, size } = hall.parties;
  const route = hall.plan.leaves.length + leaf[party]!;
  const lane = size[party] === 1 && isWilling(hall.routes[route]!, key[party]!) ? chooseEChannel(hall, route, key[party]!) : undefined;
  joinBank(hall, party, lane ?? chooseCounter(hall, route, key[party]!));
}
