// Reserve officers are called because a line has been long for a while, come after their delay, and leave when it has been short for a while.
// They open the desks above those of the timetable, and finish their passengers before they go. As with rosters, nothing of it changes once the
// hall has closed: whoever is there then stays, and nobody comes any more.

import type { ReserveWatch } from '../plan/watch-plan.ts';
import type { Hall } from '../state/hall.ts';
import { eventKind } from './event-kinds.ts';
import { changeRosters } from './roster-change.ts';

/** The line has asked for them, or for their going, for long enough. */
export function callReserves(hall: Hall, watch: number, { bank: index, officers, delay }: ReserveWatch): void {
  const { called, here, comes } = hall.watches;
  called[watch] = 1 - called[watch]!;
  if (called[watch] === 1) {
    hall.recorder.reservesCalled(index, officers);
    const arrival = hall.calendar.now + delay;
    comes[watch] = arrival;
    hall.calendar.schedule(arrival, eventKind.reserveArrival, watch);
    return;
  }
  comes[watch] = Infinity;
  if (here[watch] === 0) return;
  here[watch] = 0;
  bring(hall, index, -officers);
}

export function reserveArrival(hall: Hall, watch: number): void {
  const { here, comes } = hall.watches;
  const now = hall.calendar.now;
  // They may have been stood down on their way, and called again.
  if (comes[watch] !== now || now >= hall.plan.closes) return;
  const { bank: index, officers } = hall.plan.watches[watch] as ReserveWatch;
  comes[watch] = Infinity;
  here[watch] = 1;
  bring(hall, index, officers);
}

function bring(hall: Hall, index: number, officers: number): void {
  const bank = hall.banks[index]!;
  bank.reserves += officers;
  hall.recorder.reservesChanged(index, officers);
  changeRosters(hall, [bank]);
}
