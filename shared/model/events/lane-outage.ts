// A lane breaks down and is mended. It finishes the passenger it has; its repair begins at once, or when its crew has somebody free.
// One that two banks share fails as those of its home do, wherever it stands. Times to failure run by the clock while the hall is open; they and the times to repair are exponential, keyed by lane and number of failure.

import { breakServers, mendServers, placesOf } from '../activities/break-and-mend.ts';
import { log } from '../../random/exponential-function.ts';
import { purposes, uniformLuck } from '../luck.ts';
import type { Hall } from '../state/hall.ts';
import { eventKind } from './event-kinds.ts';

/** Plans the next failure of a lane, counted from a time [s]; none begins once the hall has closed. */
export function scheduleFailure(hall: Hall, server: number, from: number): void {
  const { outages } = hall.bankOfServer[server]!.plan;
  if (outages === undefined || isAwayFromHome(hall, server)) return;
  const delay = exponential(hall, purposes.timeToFailure, server) * outages.meanTimeBetweenFailures;
  const time = from + delay;
  if (time < hall.plan.closes) hall.calendar.schedule(time, eventKind.laneFailure, server);
}

export function laneFailure(hall: Hall, server: number): void {
  const bank = hall.bankOfServer[server]!;
  const { crew } = bank.plan;
  for (const place of placesOf(hall, server)) breakServers(hall, hall.bankOfServer[place]!, [place]);
  if (crew === undefined || hall.crews[crew]!.takeOn(server)) scheduleRepair(hall, server);
}

export function laneRepair(hall: Hall, server: number): void {
  const bank = hall.bankOfServer[server]!;
  const { crew } = bank.plan;
  const next = crew === undefined ? undefined : hall.crews[crew]!.next();
  if (next !== undefined) scheduleRepair(hall, next);
  for (const place of placesOf(hall, server)) mendServers(hall, hall.bankOfServer[place]!, [place]);
  hall.failures[server]! += 1;
  scheduleFailure(hall, server, hall.calendar.now);
}

/** The place of a shared server at the bank that is not its home. */
function isAwayFromHome(hall: Hall, server: number): boolean {
  const group = hall.plan.shared.groups[hall.plan.shared.groupOf[server]!];
  return group !== undefined && hall.bankOfServer[server]!.index === group.other;
}

function scheduleRepair(hall: Hall, server: number): void {
  const repair = exponential(hall, purposes.timeToRepair, server) * hall.bankOfServer[server]!.plan.outages!.meanTimeToRepair;
  hall.calendar.schedule(hall.calendar.now + repair, eventKind.laneRepair, server);
}

/** Exponential with mean 1, keyed by the replication, the bank, the lane's place in it and the number of its failure (fewer than 10,000 a day). */
function exponential(hall: Hall, purpose: number, server: number): number {
  const { code, firstServer } = hall.bankOfServer[server]!.plan;
  return -log(uniformLuck(hall.outageKey ^ code, purpose, (server - firstServer) * 10_000 + hall.failures[server]!));
}
