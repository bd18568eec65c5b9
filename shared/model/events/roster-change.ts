// The timetable of a bank opens or closes servers: the highest numbers close first, and whoever is being served is finished.

import { closeServer, leaveClosedBank, leaveClosedLines, openServer } from '../activities/open-and-close.ts';
import type { Hall } from '../state/hall.ts';

export function rosterChange(hall: Hall, bank: number): void {
  setRoster(hall, bank, rosteredAt(hall, bank));
}

/** Servers the timetable has open now. */
function rosteredAt(hall: Hall, bank: number): number {
  return hall.plan.banks[bank]!.timetable.findLast(({ from }) => from <= hall.calendar.now)?.open ?? 0;
}

function setRoster(hall: Hall, bank: number, open: number): void {
  const { firstServer } = hall.plan.banks[bank]!;
  const before = hall.rostered[bank]!;
  hall.rostered[bank] = open;
  let working = 0;
  for (let place = 0; place < open; place += 1) working += 1 - hall.serverFailed[firstServer + place]!;
  hall.working[bank] = working;

  for (let place = before; place < open; place += 1) {
    if (hall.serverFailed[firstServer + place] === 0) openServer(hall, firstServer + place, bank);
  }
  for (let place = open; place < before; place += 1) closeServer(hall, firstServer + place, bank);
  leaveClosedLines(hall, bank);
  // People may have been waiting at a bank that is shut, this one or another, for any bank that can take them.
  for (const { index } of hall.plan.banks) leaveClosedBank(hall, index);
}
