// The timetables open and close servers: the highest numbers close first, or idle ones where a bank says so, and whoever is being served is finished.
// All banks that change at one quarter-hour change together, so that people who leave one find the others as they will be.

import { send } from '../activities/change-over.ts';
import { changeOfficers } from '../activities/change-officers.ts';
import { chooseDesks, ownServers } from '../activities/close-idle-first.ts';
import { handPassengersOver } from '../activities/hand-passengers-over.ts';
import { closeServer, countWorking, leaveClosedBank, leaveClosedLines, openServer, spreadOverLines } from '../activities/open-and-close.ts';
import type { Bank } from '../state/bank.ts';
import type { Hall } from '../state/hall.ts';
import { changeExaminers } from './examination-end.ts';

export function rosterChange(hall: Hall): void {
  changeRosters(hall, hall.banks);
  for (const bank of hall.banks) changeOfficers(hall, bank);
  changeExaminers(hall);
  hall.plan.shared.groups.forEach((_, group) => sendByPlan(hall, group));
}

/** Shared servers open where they stand, as their hours say, and go where their timetable says, unless somebody has ordered otherwise. */
function sendByPlan(hall: Hall, group: number): void {
  const { now } = hall.calendar;
  const { shared } = hall;
  const { timetable, hours, firstAtHome, home } = hall.plan.shared.groups[group]!;
  const duty = hours.find(({ from }) => from === now);
  const step = shared.ordered[group] === 0 ? timetable.find(({ from }) => from === now) : undefined;
  if (now !== hall.plan.opens && duty === undefined && step === undefined) return;
  if (duty !== undefined) {
    shared.setOpen(group, duty.open);
    hall.recorder.sharedServer('hours', firstAtHome, home);
  }
  send(hall, group, step?.atOther ?? shared.atOther[group]!);
}

/** Opens and closes servers of these banks, as their timetables or an order now say. */
export function changeRosters(hall: Hall, banks: readonly Bank[]): void {
  const before = banks.map(({ rostered }) => rostered);
  const shut = banks.filter(({ working }) => working === 0);
  for (const bank of banks) setRoster(hall, bank);
  banks.forEach((bank, index) => openAndClose(hall, bank, before[index]!));
  for (const bank of banks) leaveClosedLines(hall, bank);
  banks.forEach((bank, index) => handPassengersOver(hall, bank, before[index]!));
  for (const bank of shut) spreadOverLines(hall, bank);
  // People may be waiting at a bank that is shut, from now or from before, while another can take them.
  for (const bank of hall.banks) leaveClosedBank(hall, bank);
}

function setRoster(hall: Hall, bank: Bank): void {
  const { opens, closes } = hall.plan;
  const now = hall.calendar.now;
  // Timetables stand still once the hall has closed: whoever was on duty then clears those who are left.
  const scheduled = bank.plan.timetable.findLast(({ from }) => from <= now && (from < closes || from <= opens))?.open ?? 0;
  const planned = bank.orderedOpen >= 0 ? bank.orderedOpen : scheduled;
  bank.rostered = Math.min(Math.max(planned + bank.calledIn, 0) + bank.reserves, bank.plan.ownServers);
  if (bank.closesIdleFirst === 1) chooseDesks(hall, bank);
  countWorking(hall, bank);
}

function openAndClose(hall: Hall, bank: Bank, before: number): void {
  const { firstServer, rostered } = bank;
  if (bank.closesIdleFirst === 1) {
    for (const server of ownServers(bank)) if (hall.serverWorks[server] === 1) openServer(hall, server, bank);
    for (const server of ownServers(bank)) if (hall.serverOpen[server] === 0) closeServer(hall, server, bank);
    return;
  }
  for (let place = before; place < rostered; place += 1) {
    if (hall.serverWorks[firstServer + place] === 1) openServer(hall, firstServer + place, bank);
  }
  for (let place = rostered; place < before; place += 1) closeServer(hall, firstServer + place, bank);
}
