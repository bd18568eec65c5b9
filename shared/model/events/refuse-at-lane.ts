// A lane with steps refuses the passenger in it, who leaves at once and not through the exit gate.

import type { Hall } from '../state/hall.ts';
import { serviceCompletion } from './service-completion.ts';

export function refuseAtLane(hall: Hall, server: number): void {
  hall.parties.refused[hall.serverParty[server]!] = 1;
  serviceCompletion(hall, server);
}
