// Hot path. The handover is over: the server takes the next party, stands idle, or closes if its time is up or it has broken down.

import { serveNext } from '../activities/serve-next.ts';
import type { Hall } from '../state/hall.ts';

export function serverReady(hall: Hall, server: number): void {
  const bank = hall.bankOfServer[server]!;
  bank.occupied -= 1;
  hall.recorder.serverReleased(server, bank.index);
  serveNext(hall, server, bank);
}
