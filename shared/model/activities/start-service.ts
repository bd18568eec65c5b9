// Hot path. A server takes a party: the passenger's luck becomes seconds, and the end of the service is scheduled.

import { eventKind } from '../events/event-kinds.ts';
import type { Bank } from '../state/bank.ts';
import { type Hall, serverState } from '../state/hall.ts';
import { familyTime } from '../state/members.ts';

export function startService(hall: Hall, party: number, server: number, bank: Bank): void {
  const { parties } = hall;
  const time = hall.clock[0]!;
  const service = bank.services[parties.leaf[party]!]!;
  parties.waited[party]! += time - parties.joined[party]!;

  const duration = parties.size[party] === 1 ? service.duration(parties.luck[party]!) : familyTime(hall, party, bank);
  if (service.refuses(parties.key[party]!)) parties.refused[party] = 1;
  else hall.recorder.waitEnded(party);

  hall.serverState[server] = serverState.serving;
  hall.serverParty[server] = party;
  bank.occupied += 1;
  hall.recorder.serviceStarted(party, server, bank.index);
  hall.calendar.schedule(time + duration, eventKind.serviceCompletion, server);
}
