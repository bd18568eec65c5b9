// Staff moves and lanes out of order by plan as strips over a row of the timetable.

import type { PaintGridOverlay } from '../../../components/paint-grid/paint-grid.tsx';
import type { Bank } from '../../../../shared/scenario/bank-schema.ts';
import { quarterHour, secondsOf } from '../../../../shared/scenario/clock.ts';
import type { GridWindow } from './timetable-cells.ts';

/** Each covers the quarter-hours that it touches. */
export function overlaysOf(bank: Bank, window: GridWindow): readonly PaintGridOverlay[] {
  const moves = (bank.moves ?? []).map(({ from, to, servers }) => ({
    from,
    to,
    text: servers > 0 ? `+${servers}` : `−${-servers}`,
    tone: servers > 0 ? ('more' as const) : ('fewer' as const),
  }));
  const planned = bank.kind === 'e-channel' ? (bank.plannedOutages ?? []) : [];
  const out = planned.map(({ from, to, lanes }) => ({ from, to, text: lanes === undefined ? '×' : `× ${lanes}`, tone: 'out' as const }));
  return [...moves, ...out].flatMap(({ from, to, text, tone }) => {
    const first = Math.max(window.from, Math.floor(secondsOf(from) / quarterHour));
    const end = Math.min(window.to, Math.ceil(secondsOf(to) / quarterHour));
    return first < end ? [{ fromColumn: first - window.from, columns: end - first, text, tone }] : [];
  });
}
