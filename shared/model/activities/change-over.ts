// Servers that two banks share go from one to the other: each finishes its passenger and its handover, changes over, and opens there. Which of
// them stand where follows from how many are to: the first so many at the other bank, the rest at home.

import type { Bank } from '../state/bank.ts';
import { type Hall, serverState } from '../state/hall.ts';
import { presence } from '../state/shared-servers.ts';
import { closeServer, countWorking, leaveClosedBank, leaveClosedLines, openServer, spreadOverLines } from './open-and-close.ts';
import { leaveWhenEmpty, setOff } from './set-off.ts';
import { lookSoon } from './watch-lines.ts';

/** So many of a group are to stand at the other bank from now on, and those that stand where they are to are open as their hours say. One that has been told to go and has not yet gone may stay after all. */
export function send(hall: Hall, group: number, atOther: number): void {
  hall.shared.atOther[group] = atOther;
  const { home, other, servers, firstAtHome, firstAtOther } = hall.plan.shared.groups[group]!;
  const banks = [hall.banks[home]!, hall.banks[other]!];
  const shut = banks.filter(({ working }) => working === 0);
  const atHomeOrOther = Array.from({ length: servers }, (_, i) => (i < atOther ? firstAtOther : firstAtHome) + i);
  const { presence: is } = hall.shared;
  for (const stays of atHomeOrOther) {
    const goes = hall.plan.shared.twin[stays]!;
    if (is[goes] === presence.here) is[goes] = presence.leaving;
    if (is[stays] === presence.leaving) is[stays] = presence.here;
  }
  for (const bank of banks) countWorking(hall, bank);
  for (const stays of atHomeOrOther) if (hall.serverWorks[stays] === 1) openServer(hall, stays, hall.bankOfServer[stays]!);
  for (const stays of atHomeOrOther) {
    if (hall.serverWorks[stays] === 0) closeServer(hall, stays, hall.bankOfServer[stays]!);
    const goes = hall.plan.shared.twin[stays]!;
    closeServer(hall, goes, hall.bankOfServer[goes]!);
    leaveWhenEmpty(hall, goes);
  }
  for (const bank of banks) leaveClosedLines(hall, bank);
  for (const bank of shut) spreadOverLines(hall, bank);
  for (const bank of hall.banks) leaveClosedBank(hall, bank);
  if (hall.watches.count > 0) lookSoon(hall);
}

/** It arrives after the changeover; where it is to stand at the bank that it has left by then, it changes back at once. */
export function arrive(hall: Hall, server: number): void {
  const bank = hall.bankOfServer[server]!;
  hall.serverState[server] = serverState.closed;
  hall.shared.presence[server] = presence.here;
  hall.recorder.sharedServer('ended', server, bank.index);
  if (!isToStandHere(hall, server)) {
    setOff(hall, server);
    return;
  }
  const wasShut = bank.working === 0;
  countWorking(hall, bank);
  if (hall.serverWorks[server] === 1) openServer(hall, server, bank);
  if (wasShut) welcome(hall, bank);
}

function isToStandHere(hall: Hall, server: number): boolean {
  const group = hall.plan.shared.groupOf[server]!;
  const { firstAtHome, firstAtOther } = hall.plan.shared.groups[group]!;
  const isAtOther = hall.bankOfServer[server]!.index === hall.plan.shared.groups[group]!.other;
  const place = server - (isAtOther ? firstAtOther : firstAtHome);
  return isAtOther === place < hall.shared.atOther[group]!;
}

/** Of a bank that was shut: those who waited for it spread over its lines, and whoever waits at another that is shut may come. */
function welcome(hall: Hall, bank: Bank): void {
  spreadOverLines(hall, bank);
  for (const each of hall.banks) leaveClosedBank(hall, each);
}
