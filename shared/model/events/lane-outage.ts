// A lane breaks down and is mended. It finishes the passenger it has; its repair begins at once.
// Times to failure run by the clock while the hall is open; they and the times to repair are exponential, keyed by lane and number of failure.

import { closeServer, leaveClosedBank, leaveClosedLines, openServer } from '../activities/open-and-close.ts';
import { log } from '../../random/exponential-function.ts';
import { purposes, uniformLuck } from '../luck.ts';
import type { Hall } from '../state/hall.ts';
import { eventKind } from './event-kinds.ts';

/** Plans the next failure of a lane, counted from a time [s]; none begins once the hall has closed. */
export function scheduleFailure(hall: Hall, server: number, from: number): void {
  const { outages } = hall.bankOfServer[server]!.plan;
  if (outages === undefined) return;
  const delay = exponential(hall, purposes.timeToFailure, server) * outages.meanTimeBetweenFailures;
  const time = from + delay;
  if (time < hall.plan.closes) hall.calendar.schedule(time, eventKind.laneFailure, server);
}

export function laneFailure(hall: Hall, server: number): void {
  breakServer(hall, server);
  const repair = exponential(hall, purposes.timeToRepair, server) * hall.bankOfServer[server]!.plan.outages!.meanTimeToRepair;
  hall.calendar.schedule(hall.calendar.now + repair, eventKind.laneRepair, server);
}

export function laneRepair(hall: Hall, server: number): void {
  mendServer(hall, server);
  hall.failures[server]! += 1;
  scheduleFailure(hall, server, hall.calendar.now);
}

/** There is one more reason for which a server is out of order. */
export function breakServer(hall: Hall, server: number): void {
  const bank = hall.bankOfServer[server]!;
  hall.serverFailed[server]! += 1;
  if (hall.serverFailed[server]! > 1) return;
  hall.recorder.serverFailed(server, bank.index);
  if (server - bank.firstServer < bank.rostered) bank.working -= 1;
  closeServer(hall, server, bank);
  leaveClosedLines(hall, bank);
  leaveClosedBank(hall, bank);
}

/** A reason for which a server was out of order is gone; it works again when the last one is. */
export function mendServer(hall: Hall, server: number): void {
  const bank = hall.bankOfServer[server]!;
  hall.serverFailed[server]! -= 1;
  if (hall.serverFailed[server]! > 0) return;
  hall.recorder.serverRepaired(server, bank.index);
  if (server - bank.firstServer >= bank.rostered) return;
  bank.working += 1;
  openServer(hall, server, bank);
  leaveClosedLines(hall, bank);
  // Whoever waits at counters that are shut may come to the first counter that works again; from shut lanes they have gone long since.
  if (bank.working === 1 && !bank.isEChannel) for (const other of hall.banks) leaveClosedBank(hall, other);
}

/** Exponential with mean 1, keyed by the replication, the bank, the lane's place in it and the number of its failure (fewer than 10,000 a day). */
function exponential(hall: Hall, purpose: number, server: number): number {
  const { code, firstServer } = hall.bankOfServer[server]!.plan;
  return -log(uniformLuck(hall.outageKey ^ code, purpose, (server - firstServer) * 10_000 + hall.failures[server]!));
}
