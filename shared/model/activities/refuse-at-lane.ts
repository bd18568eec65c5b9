// A lane with steps refuses the passenger in it, who leaves at once and not through the exit gate.

import { endService } from './end-service.ts';
import { handOver } from './hand-over.ts';
import type { Hall } from '../state/hall.ts';

export function refuseAtLane(hall: Hall, server: number): void {
  const bank = hall.bankOfServer[server]!;
  const party = hall.serverParty[server]!;
  party.refused = 1;
  hall.serverParty[server] = undefined;
  endService(hall, party, server, bank);
  handOver(hall, server, bank);
}
