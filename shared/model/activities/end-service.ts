// Hot path. What becomes of a party whose service has ended.

import { normalLuck } from '../luck.ts';
import type { Bank } from '../state/bank.ts';
import type { Hall } from '../state/hall.ts';
import { refusedBefore } from '../state/parties.ts';
import { chooseCounter } from './choose-bank.ts';
import { refer } from './examine.ts';
import { joinOnceMore } from './join-bank.ts';
import { makeRoom } from './pass-entrance.ts';
import { routeToCounter } from './reserved-line.ts';
import { goOnToSecondAuthority } from './second-authority.ts';

/** The party goes to a counter where it was refused, on to the second authority where there is one, else out of the hall. */
export function endService(hall: Hall, party: number, server: number, bank: Bank): void {
  const { parties } = hall;
  if (parties.refused[party]! > 0) {
    hall.recorder.refused(party, server, bank.index);
    parties.refused[party] = refusedBefore;
    parties.luck[party] = normalLuck(parties.key[party]!, bank.purposes.secondService);
    joinOnceMore(hall, party, chooseCounter(hall, routeToCounter(hall, party, bank), parties.key[party]!));
  } else if (bank.leadsOn === 1) {
    goOnToSecondAuthority(hall, party, server, bank);
  } else {
    leaveCleared(hall, party, server, bank);
  }
}

/** Out of the hall, unless it is sent to secondary examination. */
export function leaveCleared(hall: Hall, party: number, server: number, bank: Bank): void {
  if (hall.examination !== undefined && refer(hall, hall.examination, party, server, bank)) return;
  hall.recorder.cleared(party, server, bank.index);
  if (hall.gated === 1) makeRoom(hall, party);
  hall.parties.release(party);
}
