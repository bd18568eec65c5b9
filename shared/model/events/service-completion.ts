// Hot path. A service ends: the party is cleared, or refused by the lane and sent to a counter; then the server hands over.

import { chooseCounter } from '../activities/choose-bank.ts';
import { joinBank } from '../activities/join-bank.ts';
import { type Hall, serverState } from '../state/hall.ts';
import { eventKind, priority } from './event-kinds.ts';
import { serverReady } from './server-ready.ts';

export function serviceCompletion(hall: Hall, server: number): void {
  const { parties, plan } = hall;
  const time = hall.calendar.now;
  const bank = plan.bankOfServer[server]!;
  const { isEChannel, handover } = plan.banks[bank]!;
  const party = hall.serverParty[server]!;
  hall.serverParty[server] = -1;
  hall.recorder.serviceEnded(party, server, bank, time);

  if (isEChannel && parties.refused[party] === 1) {
    joinBank(hall, party, chooseCounter(hall, parties.leaf[party]!), time);
  } else {
    hall.recorder.cleared(party, bank, time);
    parties.release(party);
  }

  hall.serverState[server] = serverState.handover;
  if (handover > 0) hall.calendar.schedule(time + handover, priority.serverReady, eventKind.serverReady, server);
  else serverReady(hall, server);
}
