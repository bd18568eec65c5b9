// Counters where idle desks close first: which of them are open is a set. Where too few stand idle, the next to finish their passengers close, whichever
// they are: until then none of those busy may take another passenger without asking here, so that a desk of any other bank asks nothing.

import type { Bank } from '../state/bank.ts';
import { type Hall, serverState } from '../state/hall.ts';

/** The timetable, an order or reserves say how many are to be open: desks open from the lowest number, and close, where nobody is served, from the highest. */
export function chooseDesks(hall: Hall, bank: Bank): void {
  const own = ownServers(bank);
  let more = bank.rostered - openDesks(hall, bank);
  for (const server of own) {
    if (more <= 0) break;
    if (hall.serverOpen[server] === 1) continue;
    hall.serverOpen[server] = 1;
    more -= 1;
  }
  for (const server of own.toReversed()) {
    if (more >= 0) break;
    if (hall.serverOpen[server] === 0 || isBusy(hall, server)) continue;
    hall.serverOpen[server] = 0;
    more += 1;
  }
}

/** While more are open than are to be, all of them serving: none may go on to the next passenger. Returns how many of those in order are too many. */
export function awaitWhoFinishes(hall: Hall, bank: Bank): number {
  if (openDesks(hall, bank) <= bank.rostered) return 0;
  let inOrder = 0;
  for (const server of ownServers(bank)) {
    inOrder += hall.serverWorks[server]!;
    hall.serverWorks[server] = 0;
  }
  return Math.max(0, inOrder - bank.rostered);
}

/** A desk that may not go on has finished its passenger: where more are open than are to be it is the one that closes. */
export function closeWhoFinished(hall: Hall, server: number, bank: Bank): void {
  if (hall.serverOpen[server] === 0 || openDesks(hall, bank) <= bank.rostered) return;
  hall.serverOpen[server] = 0;
  if (openDesks(hall, bank) > bank.rostered) return;
  for (const other of ownServers(bank)) hall.serverWorks[other] = +(hall.serverOpen[other] === 1 && hall.serverFailed[other] === 0);
}

export function ownServers({ firstServer, plan }: Bank): readonly number[] {
  return Array.from({ length: plan.ownServers }, (_, place) => firstServer + place);
}

function openDesks(hall: Hall, bank: Bank): number {
  return ownServers(bank).reduce((sum, server) => sum + hall.serverOpen[server]!, 0);
}

function isBusy(hall: Hall, server: number): boolean {
  return hall.serverState[server] !== serverState.idle && hall.serverState[server] !== serverState.closed;
}
