// The timetables open and close servers: the highest numbers close first, and whoever is being served is finished.
// All banks that change at one quarter-hour change together, so that people who leave one find the others as they will be.

import { closeServer, leaveClosedBank, leaveClosedLines, openServer } from '../activities/open-and-close.ts';
import type { Hall } from '../state/hall.ts';

export function rosterChange(hall: Hall): void {
  const { banks } = hall.plan;
  const before = hall.rostered.slice();
  for (const { index } of banks) setRoster(hall, index);
  for (const { index } of banks) openAndClose(hall, index, before[index]!);
  for (const { index } of banks) leaveClosedLines(hall, index);
  // People may be waiting at a bank that is shut, from now or from before, while another can take them.
  for (const { index } of banks) leaveClosedBank(hall, index);
}

function setRoster(hall: Hall, bank: number): void {
  const { firstServer, timetable } = hall.plan.banks[bank]!;
  const open = timetable.findLast(({ from }) => from <= hall.calendar.now)?.open ?? 0;
  hall.rostered[bank] = open;
  let working = 0;
  for (let place = 0; place < open; place += 1) working += 1 - hall.serverFailed[firstServer + place]!;
  hall.working[bank] = working;
}

function openAndClose(hall: Hall, bank: number, before: number): void {
  const { firstServer } = hall.plan.banks[bank]!;
  const open = hall.rostered[bank]!;
  for (let place = before; place < open; place += 1) {
    if (hall.serverFailed[firstServer + place] === 0) openServer(hall, firstServer + place, bank);
  }
  for (let place = open; place < before; place += 1) closeServer(hall, firstServer + place, bank);
}
