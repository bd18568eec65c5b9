// The hall closes its doors: nobody comes any more, and whoever is in line is cleared by the servers then open.

import type { Hall } from '../state/hall.ts';

export function hallClosing(hall: Hall): void {
  hall.recorder.hallClosed();
}
