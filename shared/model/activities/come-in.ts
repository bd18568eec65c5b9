// Hot path. A party is in the hall: it has just come, or has waited outside.

import type { Hall } from '../state/hall.ts';
import type { Party } from '../state/party.ts';

/** Who has waited outside is counted already; of a family that goes on one by one, `place` is that behind its leader. */
export function comeIn(hall: Hall, party: Party, leader: Party, place: number, fromOutside: boolean): void {
  if (fromOutside) {
    hall.recorder.cameIn(party, leader, place);
    return;
  }
  hall.recorder.arrived(party);
}
