// The check in the second zone of a lane ends: its passenger leaves the lane, and whoever waits at the door moves up.

import { leaveWhenEmpty } from '../activities/set-off.ts';
import { endService } from '../activities/end-service.ts';
import { enterSecondZone } from '../activities/second-zone.ts';
import { type Hall, serverState } from '../state/hall.ts';

export function secondZoneCompletion(hall: Hall, server: number): void {
  const bank = hall.bankOfServer[server]!;
  const party = hall.secondZone[server]!;
  endService(hall, party, server, bank);
  hall.secondZone[server] = undefined;
  hall.recorder.secondZoneLeft(server, bank.index);
  if (hall.serverState[server] === serverState.blocked) enterSecondZone(hall, hall.serverParty[server]!, server, bank);
  else if (bank.sharesServers === 1) leaveWhenEmpty(hall, server);
}
