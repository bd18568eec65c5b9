// Hot path. A server takes a party: the passenger's luck becomes seconds, and the end of the service is scheduled.

import { eventKind } from '../events/event-kinds.ts';
import { purposes, uniformLuck } from '../luck.ts';
import { familyTime } from '../state/members.ts';
import { type Hall, serverState } from '../state/hall.ts';

export function startService(hall: Hall, party: number, server: number, bank: number): void {
  const { parties } = hall;
  const time = hall.clock[0]!;
  const { isEChannel, options } = hall.plan.banks[bank]!;
  const option = options[parties.leaf[party]!]!;
  const waited = parties.waited[party]! + (time - parties.joined[party]!);
  parties.waited[party] = waited;

  let duration: number;
  let refused = false;
  if (isEChannel) {
    duration = option.time.atNormal(parties.luck[party]!) * option.factor;
    refused = option.refusal > 0 && uniformLuck(parties.key[party]!, purposes.refusal) < option.refusal;
  } else {
    duration = parties.size[party] === 1 ? option.time.atNormal(parties.luck[party]!) * option.factor : familyTime(hall, party, bank);
  }
  if (refused) parties.refused[party] = 1;
  else hall.recorder.waitEnded(party);

  hall.serverState[server] = serverState.serving;
  hall.serverParty[server] = party;
  hall.occupied[bank]! += 1;
  hall.recorder.serviceStarted(party, server, bank);
  hall.calendar.schedule(time + duration, eventKind.serviceCompletion, server);
}
