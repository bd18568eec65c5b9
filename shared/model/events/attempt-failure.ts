// An attempt at a lane's match ends without one: the passenger tries again, asks for an officer, or is refused.

import { askForOfficer } from '../activities/assist.ts';
import { stepsOf, tryAgain } from '../activities/lane-attempt.ts';
import type { Hall } from '../state/hall.ts';
import { refuseAtLane } from '../activities/refuse-at-lane.ts';

export function attemptFailure(hall: Hall, server: number): void {
  const party = hall.serverParty[server]!;
  const bank = hall.bankOfServer[server]!;
  hall.recorder.laneStep('attempt failed', party, server, bank.index);
  if (party.attempts < stepsOf(party, bank).attempts) tryAgain(hall, party, server, bank);
  else if (bank.plan.officers === undefined || !askForOfficer(hall, party, server, bank)) refuseAtLane(hall, server);
}
