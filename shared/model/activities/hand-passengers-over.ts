// Desks close at the end of a shift, and hand over whom they have.

import type { Bank } from '../state/bank.ts';
import { type Hall, serverState } from '../state/hall.ts';
import { joinFront } from './join-bank.ts';

/**
 * Desks of a bank have closed, those from the number now open to that before: while others of it work, each hands its passenger over, the highest number
 * first, to an idle desk or to the front of the line. Where none works, or the passenger is through and only kept, it is as with any other counter.
 */
export function handPassengersOver(hall: Hall, bank: Bank, before: number): void {
  if (bank.handsOver === 0 || bank.working === 0) return;
  for (let place = before - 1; place >= bank.rostered; place -= 1) {
    const server = bank.firstServer + place;
    if (hall.serverState[server] !== serverState.serving) continue;
    const party = hall.serverParty[server]!;
    hall.calendar.cancel(hall.serviceHandle[server]!);
    hall.timeLeft.set(party.slot, hall.serviceEnds[server]! - hall.clock[0]!);
    hall.serverParty[server] = undefined;
    hall.serverState[server] = serverState.closed;
    hall.recorder.laneStep('handed over', party, server, bank.index);
    hall.recorder.serverClosed(server, bank.index);
    bank.occupied -= 1;
    hall.recorder.occupiedChanged(bank.index, -1);
    joinFront(hall, party, bank);
  }
}
