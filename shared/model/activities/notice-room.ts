// Hot path. Room in a line of a bank is noticed by those who stand in others, once everything else that happens at this instant has happened.

import { eventKind } from '../events/event-kinds.ts';
import type { Bank } from '../state/bank.ts';
import type { Hall } from '../state/hall.ts';

/** Somebody has left a line of this bank for a server, or a server of it has nobody to serve. */
export function noticeRoom(hall: Hall, bank: Bank): void {
  if (bank.attracting === 1) return;
  bank.attracting = 1;
  hall.calendar.schedule(hall.clock[0]!, eventKind.jockeying, bank.index);
}
