// Hot path. A server whose passenger has left gets ready for the next.

import { eventKind } from '../events/event-kinds.ts';
import { serverReady } from '../events/server-ready.ts';
import type { Bank } from '../state/bank.ts';
import { type Hall, serverState } from '../state/hall.ts';

/** The server is not free before its handover is over. */
export function handOver(hall: Hall, server: number, bank: Bank): void {
  if (bank.handover === 0) {
    serverReady(hall, server);
    return;
  }
  hall.serverState[server] = serverState.handover;
  hall.calendar.schedule(hall.clock[0]! + bank.handover, eventKind.serverReady, server);
}
