// Hot path. A service ends: the party is cleared, or refused by the lane and sent to a counter; then the server hands over.

import { chooseCounter } from '../activities/choose-bank.ts';
import { joinBank } from '../activities/join-bank.ts';
import { normalLuck, purposes } from '../luck.ts';
import { type Hall, serverState } from '../state/hall.ts';
import { eventKind } from './event-kinds.ts';
import { serverReady } from './server-ready.ts';

export function serviceCompletion(hall: Hall, server: number): void {
  const { parties } = hall;
  const bank = hall.bankOfServer[server]!;
  const party = hall.serverParty[server]!;
  hall.serverParty[server] = -1;

  if (parties.refused[party] === 1) {
    hall.recorder.refused(party, server, bank.index);
    parties.refused[party] = 0;
    parties.luck[party] = normalLuck(parties.key[party]!, purposes.secondService);
    joinBank(hall, party, chooseCounter(hall, parties.leaf[party]!, parties.key[party]!));
  } else {
    hall.recorder.cleared(party, server, bank.index);
    parties.release(party);
  }

  if (bank.handover === 0) {
    serverReady(hall, server);
    return;
  }
  hall.serverState[server] = serverState.handover;
  hall.calendar.schedule(hall.clock[0]! + bank.handover, eventKind.serverReady, server);
}
