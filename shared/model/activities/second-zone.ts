// A lane for joint clearance has two zones in tandem, each for one passenger. Who is done in the first goes on when the second is empty, and
// blocks the first until then.

import { eventKind } from '../events/event-kinds.ts';
import { normalLuck, purposes } from '../luck.ts';
import type { Bank } from '../state/bank.ts';
import { type Hall, serverState } from '../state/hall.ts';
import { handOver } from './hand-over.ts';
import type { Party } from '../state/party.ts';

/** The first authority has let the passenger pass. */
export function leaveFirstZone(hall: Hall, party: Party, server: number, bank: Bank): void {
  if (hall.secondZone[server] !== undefined) {
    hall.serverState[server] = serverState.blocked;
    hall.recorder.blocked(party, server, bank.index);
    return;
  }
  enterSecondZone(hall, party, server, bank);
}

/** The first zone is free from now on, after its handover. */
export function enterSecondZone(hall: Hall, party: Party, server: number, bank: Bank): void {
  const time = bank.services[party.leaf]!.second!.duration(normalLuck(party.key, purposes.secondAuthority));
  hall.serverParty[server] = undefined;
  hall.secondZone[server] = party;
  hall.recorder.secondZoneEntered(party, server, bank.index);
  hall.calendar.schedule(hall.clock[0]! + time, eventKind.secondZoneCompletion, server);
  handOver(hall, server, bank);
}
