// Hot path. A server that is free: what it does next.

import { type Hall, serverState } from '../state/hall.ts';
import { leaveLine } from './join-bank.ts';
import { startService } from './start-service.ts';

/** Closes when the roster no longer has it or it is broken; otherwise serves the front of its line or stands idle. */
export function serveNext(hall: Hall, server: number, bank: number): void {
  const { lineOfServer, placeOfServer } = hall.plan;
  if (placeOfServer[server]! >= hall.rostered[bank]! || hall.serverFailed[server] === 1) {
    hall.serverState[server] = serverState.closed;
    hall.recorder.serverClosed(server, bank);
    return;
  }
  const line = lineOfServer[server]!;
  if (hall.lines[line]!.length > 0) {
    startService(hall, leaveLine(hall, line, bank), server, bank);
    return;
  }
  hall.serverState[server] = serverState.idle;
  hall.idle.add(bank, server);
}
