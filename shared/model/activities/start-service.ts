// Hot path. A server takes a party: the passenger's luck becomes seconds, and the end of the service is scheduled.

import { eventKind } from '../events/event-kinds.ts';
import { luckBits, purposes } from '../luck.ts';
import { familyTime } from '../state/members.ts';
import { type Hall, serverState } from '../state/hall.ts';

export function startService(hall: Hall, party: number, server: number, bank: number): void {
  const { parties } = hall;
  const time = hall.clock[0]!;
  const { leaves, services } = hall.plan;
  const option = bank * leaves.length + parties.leaf[party]!;
  const waited = parties.waited[party]! + (time - parties.joined[party]!);
  parties.waited[party] = waited;

  const duration = parties.size[party] === 1 ? services.duration(option, parties.luck[party]!) : familyTime(hall, party, bank);
  // Only lanes refuse: at counters the share is 0.
  if (services.refusal[option]! > 0 && luckBits(parties.key[party]!, purposes.refusal) < services.refusal[option]!)
    parties.refused[party] = 1;
  else hall.recorder.waitEnded(party);

  hall.serverState[server] = serverState.serving;
  hall.serverParty[server] = party;
  hall.occupied[bank]! += 1;
  hall.recorder.serviceStarted(party, server, bank);
  hall.calendar.schedule(time + duration, eventKind.serviceCompletion, server);
}
