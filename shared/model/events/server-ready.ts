// Hot path. The handover is over: the server takes the next party, stands idle, or closes if its time is up or it has broken down.

import { serveNext } from '../activities/serve-next.ts';
import type { Hall } from '../state/hall.ts';

export function serverReady(hall: Hall, server: number): void {
  const bank = hall.bankOfServer[server]!;
  hall.recorder.serverReleased(server, bank.index);
  // One who goes on to the next party was occupied all the time.
  if (serveNext(hall, server, bank) === 1) return;
  bank.occupied -= 1;
  hall.recorder.occupiedChanged(bank.index, -1);
}
