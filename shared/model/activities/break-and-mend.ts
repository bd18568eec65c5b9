// Servers go out of order, and are in order again: the people in their lines are looked after.

import type { Bank } from '../state/bank.ts';
import type { Hall } from '../state/hall.ts';
import { closeServer, countWorking, leaveClosedBank, leaveClosedLines, openServer, spreadOverLines } from './open-and-close.ts';

/** There is one more reason for which these servers of one bank are out of order; each finishes the passenger it has. */
export function breakServers(hall: Hall, bank: Bank, servers: readonly number[]): void {
  const broken = servers.filter((server) => (hall.serverFailed[server]! += 1) === 1);
  if (broken.length === 0) return;
  for (const server of broken) hall.recorder.serverFailed(server, bank.index);
  countWorking(hall, bank);
  for (const server of broken) closeServer(hall, server, bank);
  leaveClosedLines(hall, bank);
  leaveClosedBank(hall, bank);
}

/** A reason for which these servers of one bank were out of order is gone; each works again when the last one is. */
export function mendServers(hall: Hall, bank: Bank, servers: readonly number[]): void {
  const mended = servers.filter((server) => (hall.serverFailed[server]! -= 1) === 0);
  if (mended.length === 0) return;
  const wasShut = bank.working === 0;
  for (const server of mended) hall.recorder.serverRepaired(server, bank.index);
  countWorking(hall, bank);
  for (const server of mended) if (hall.serverWorks[server] === 1) openServer(hall, server, bank);
  // Nobody waits for lanes. At counters put out of order by an intervention people may have waited for these desks, or elsewhere for any.
  if (!wasShut || bank.isEChannel) return;
  spreadOverLines(hall, bank);
  for (const each of hall.banks) leaveClosedBank(hall, each);
}

/** The servers of a bank, from the first. */
export function serversOfBank({ firstServer, plan }: Bank): readonly number[] {
  return Array.from({ length: plan.servers }, (_, place) => firstServer + place);
}

/** The places of a server: its own, and of one that two banks share also that at the other bank. */
export function placesOf(hall: Hall, server: number): readonly number[] {
  const twin = hall.plan.shared.twin[server]!;
  return twin < 0 ? [server] : [server, twin];
}
