// Hot path. A server takes a party: the passenger's luck becomes seconds, and the end of the service is scheduled.

import { eventKind } from '../events/event-kinds.ts';
import type { Bank } from '../state/bank.ts';
import { type Hall, serverState } from '../state/hall.ts';
import { familyTime } from '../state/members.ts';
import { startInterruptible } from './interruptible-service.ts';
import { enterLane } from './lane-attempt.ts';
import type { Party } from '../state/party.ts';

/** That the bank has another server occupied, where it has, is for the caller to say. */
export function startService(hall: Hall, party: Party, server: number, bank: Bank): void {
  const time = hall.clock[0]!;
  const service = bank.services[party.leaf]!;
  party.waited += time - party.joined;

  hall.serverState[server] = serverState.serving;
  hall.serverParty[server] = party;
  if (service.steps !== undefined) {
    enterLane(hall, party, server, bank);
    return;
  }

  if (hall.handsOver === 1 && !bank.isEChannel) {
    startInterruptible(hall, party, server, bank);
    return;
  }

  const duration = party.size === 1 ? service.duration(party.luck) : familyTime(hall, party, bank);
  if (service.refuses(party.key, bank.refusalFactor)) party.refused = 1;
  else if (bank.hasTwoZones === 1 && service.second!.refuses(party.key, bank.refusalFactor)) party.refused = 2;
  else if (bank.leadsOn === 0) hall.recorder.waitEnded(party);

  hall.recorder.serviceStarted(party, server, bank.index);
  hall.calendar.schedule(time + duration, eventKind.serviceCompletion, server);
}

/** One more server of a bank is occupied, which was idle or closed. */
export function occupyServer(hall: Hall, bank: Bank): void {
  bank.occupied += 1;
  hall.recorder.occupiedChanged(bank.index, 1);
}
