// Hot path. What becomes of a party whose service has ended.

import { normalLuck } from '../luck.ts';
import type { Bank } from '../state/bank.ts';
import type { Hall } from '../state/hall.ts';
import { refusedBefore, type Party } from '../state/party.ts';
import { chooseCounter } from './choose-bank.ts';
import { refer } from './examine.ts';
import { joinOnceMore } from './join-bank.ts';
import { passExit } from './meet-again.ts';
import { routeToCounter } from './reserved-line.ts';
import { goOnToSecondAuthority } from './second-authority.ts';

/** The party goes to a counter where it was refused, on to the second authority where there is one, else out of the hall. */
export function endService(hall: Hall, party: Party, server: number, bank: Bank): void {
  if (party.refused > 0) {
    hall.recorder.refused(party, server, bank.index);
    party.refused = refusedBefore;
    party.luck = normalLuck(party.key, bank.purposes.secondService);
    joinOnceMore(hall, party, chooseCounter(hall, routeToCounter(hall, party, bank), party.key));
  } else if (bank.leadsOn === 1) {
    goOnToSecondAuthority(hall, party, server, bank);
  } else {
    leaveCleared(hall, party, server, bank);
  }
}

/** Out of the hall, unless it is sent to secondary examination. */
export function leaveCleared(hall: Hall, party: Party, server: number, bank: Bank): void {
  if (hall.examination !== undefined && refer(hall, hall.examination, party, server, bank)) return;
  hall.recorder.cleared(party, server, bank.index);
  if (hall.asksAtExit === 1) passExit(hall, party);
  else hall.parties.release(party);
}
