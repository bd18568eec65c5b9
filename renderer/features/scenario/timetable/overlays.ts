// Staff moves, servers that are shared, and lanes out of order by plan as strips over a row of the timetable.

import type { PaintGridOverlay } from '../../../components/paint-grid/paint-grid.tsx';
import type { Bank } from '../../../../shared/scenario/schema/bank-schema.ts';
import { quarterHour, secondsOf } from '../../../../shared/scenario/clock.ts';
import type { Scenario } from '../../../../shared/scenario/schema/scenario-schema.ts';
import { hoursOf, plannedHere } from '../../../../shared/scenario/shared-places.ts';
import type { SharedServers } from '../../../../shared/scenario/schema/shared-servers-schema.ts';
import type { GridWindow } from './timetable-cells.ts';

/**
 * Servers that a bank shares stand in it for a while: as many as the clock sends, or between none and all that are open where lines move them. On the
 * row of those servers themselves: how many are at the other bank.
 */
export function sharedOverlays(scenario: Scenario, shared: SharedServers, bank: string, window: GridWindow): readonly PaintGridOverlay[] {
  const steps = plannedHere(scenario, shared, bank);
  const closes = secondsOf(scenario.openingHours.closes);
  const spans = steps.map(({ from, open }, at) => ({ from, to: steps[at + 1]?.from ?? closes, open }));
  const byLines = shared.trigger !== undefined;
  const all = hoursOf(shared).reduce((most, { open }) => Math.max(most, open), 0);
  const whole = [{ from: secondsOf(scenario.openingHours.opens), to: closes, open: all }];
  return (byLines ? whole : spans.filter(({ open }) => open > 0)).flatMap(({ from, to, open }) =>
    stripOf({ from, to, text: byLines ? `+0–${open}` : `+${open}`, tone: 'more' }, window),
  );
}

/** Each covers the quarter-hours that it touches. */
export function overlaysOf(bank: Bank, window: GridWindow): readonly PaintGridOverlay[] {
  const moves = (bank.moves ?? []).map(({ from, to, servers }) => ({
    from: secondsOf(from),
    to: secondsOf(to),
    text: servers > 0 ? `+${servers}` : `−${-servers}`,
    tone: servers > 0 ? ('more' as const) : ('fewer' as const),
  }));
  const planned = bank.kind === 'e-channel' ? (bank.plannedOutages ?? []) : [];
  const out = planned.map(({ from, to, lanes }) => ({
    from: secondsOf(from),
    to: secondsOf(to),
    text: lanes === undefined ? '×' : `× ${lanes}`,
    tone: 'out' as const,
  }));
  return [...moves, ...out].flatMap((span) => stripOf(span, window));
}

type Span = Pick<PaintGridOverlay, 'text' | 'tone'> & { readonly from: number; readonly to: number };

function stripOf({ from, to, text, tone }: Span, window: GridWindow): readonly PaintGridOverlay[] {
  const first = Math.max(window.from, Math.floor(from / quarterHour));
  const end = Math.min(window.to, Math.ceil(to / quarterHour));
  return first < end ? [{ fromColumn: first - window.from, columns: end - first, text, tone }] : [];
}
