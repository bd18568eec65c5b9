// Hot path. A server that is free: what it does next.

import type { Bank } from '../state/bank.ts';
import { type Hall, serverState } from '../state/hall.ts';
import { closeWhoFinished } from './close-idle-first.ts';
import { leaveWhenEmpty } from './set-off.ts';
import { leaveLine, leaveSharedLine } from './join-bank.ts';
import { noticeRoom } from './notice-room.ts';
import { startService } from './start-service.ts';

/**
 * Closes when its bank no longer has it open or it is out of order; otherwise serves the front of its line or stands idle. Returns 1 where it serves, else 0:
 * whether the bank has another server occupied now depends on what this one did before.
 */
export function serveNext(hall: Hall, server: number, bank: Bank): 0 | 1 {
  if (hall.serverWorks[server] === 0) {
    if (bank.closesIdleFirst === 1) closeWhoFinished(hall, server, bank);
    hall.serverState[server] = serverState.closed;
    hall.recorder.serverClosed(server, bank.index);
    if (bank.sharesServers === 1) leaveWhenEmpty(hall, server);
    return 0;
  }
  const line = bank.lines[bank.lines.length === 1 ? 0 : server - bank.firstServer]!;
  const party = line.length === 0 ? undefined : bank.shares === 1 ? leaveSharedLine(hall, bank) : leaveLine(hall, line, bank);
  if (party !== undefined) {
    startService(hall, party, server, bank);
    if (bank.attracts === 1) noticeRoom(hall, bank);
    return 1;
  }
  hall.serverState[server] = serverState.idle;
  bank.idle.add(server);
  if (bank.attracts === 1) noticeRoom(hall, bank);
  return 0;
}
