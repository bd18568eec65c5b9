// Reserve officers are called because a line has been long for a while, come after their delay, and leave when it has been short for a while.
// They open the desks above those of the timetable, and finish their passengers before they go. As with rosters, nothing of it changes once the
// hall has closed: whoever is there then stays, and nobody comes any more.

import { lookSoon } from '../activities/watch-lines.ts';
import type { Hall } from '../state/hall.ts';
import { eventKind } from './event-kinds.ts';
import { changeRosters } from './roster-change.ts';

/** The line has asked for it for long enough, where it has not stopped asking and begun again meanwhile. */
export function reserveCall(hall: Hall, watch: number): void {
  const { due, called, here, comes } = hall.watches;
  const now = hall.calendar.now;
  if (due[watch] !== now || now >= hall.plan.closes) return;
  const { bank: index, officers, delay } = hall.plan.watches[watch]!;
  due[watch] = Infinity;
  called[watch] = 1 - called[watch]!;
  lookSoon(hall);
  if (called[watch] === 1) {
    hall.recorder.reservesCalled(index, officers);
    const arrival = now + delay;
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
  const { bank: index, officers } = hall.plan.watches[watch]!;
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
