// Hot path. A service ends: the party is cleared, or refused by the lane and sent to a counter; then the server hands over. In a lane with two
// zones it goes on to the second one.

import { endService } from '../activities/end-service.ts';
import { handOver } from '../activities/hand-over.ts';
import { leaveFirstZone } from '../activities/second-zone.ts';
import { type Hall, serverState } from '../state/hall.ts';

export function serviceCompletion(hall: Hall, server: number): void {
  const bank = hall.bankOfServer[server]!;
  const party = hall.serverParty[server]!;
  if (bank.hasTwoZones === 1 && party.refused !== 1) {
    leaveFirstZone(hall, party, server, bank);
    return;
  }
  hall.serverParty[server] = undefined;
  endService(hall, party, server, bank);
  // A counter may keep whom it sends to an examination room that is full.
  if (hall.examination !== undefined && hall.serverState[server] === serverState.blocked) return;
  handOver(hall, server, bank);
}
