// A line has asked for something for long enough, where it has not stopped asking and begun again meanwhile. Nothing is called for once the hall
// has closed.

import { send } from '../activities/change-over.ts';
import { lookSoon } from '../activities/watch-lines.ts';
import type { SharedWatch } from '../plan/watch-plan.ts';
import type { Hall } from '../state/hall.ts';
import { callReserves } from './reserves.ts';

export function call(hall: Hall, watch: number): void {
  const { due } = hall.watches;
  const now = hall.calendar.now;
  if (due[watch] !== now || now >= hall.plan.closes) return;
  due[watch] = Infinity;
  lookSoon(hall);
  const plan = hall.plan.watches[watch]!;
  if (plan.calls === 'reserves') callReserves(hall, watch, plan);
  else callShared(hall, plan);
}

/** So many more of them, as far as there are any open. */
function callShared(hall: Hall, { group, toOther, servers }: SharedWatch): void {
  const open = hall.shared.open[group]!;
  const atOther = Math.min(hall.shared.atOther[group]!, open) + (toOther ? servers : -servers);
  send(hall, group, Math.min(Math.max(atOther, 0), open));
}
