// What differs between two timetables of a bank, as stretches of the clock: 09:00 to 12:00, 20 before and 28 now.

import type { Timetable } from '../schema/bank-schema.ts';
import { quarterHour, secondsOf } from '../clock.ts';
import type { Scenario } from '../schema/scenario-schema.ts';

/** A stretch of the day [s from midnight] over which one number gave way to another. */
export interface RosterStretch {
  readonly from: number;
  readonly to: number;
  readonly before: number;
  readonly after: number;
}

/** The last quarter-hour a document can speak of ends at 30:00. */
const quarters = 120;

/** In order of the day; each as long as both numbers last. Empty where both timetables open the same. */
export function rosterStretches(before: Timetable, after: Timetable): readonly RosterStretch[] {
  return stretchesOf(openByQuarter(before), openByQuarter(after));
}

/** The parts within the opening hours; stretches that lie outside are kept only where nothing else differs. */
export function within(stretches: readonly RosterStretch[], hours: Scenario['openingHours']): readonly RosterStretch[] {
  const opens = secondsOf(hours.opens);
  const closes = secondsOf(hours.closes);
  const clipped = stretches.flatMap((stretch) => {
    const from = Math.max(stretch.from, opens);
    const to = Math.min(stretch.to, closes);
    return from < to ? [{ ...stretch, from, to }] : [];
  });
  return clipped.length > 0 ? clipped : stretches;
}

/** Server-hours that a timetable opens within the opening hours. */
export function openHours(timetable: Timetable, { opens, closes }: Scenario['openingHours']): number {
  const from = secondsOf(opens) / quarterHour;
  const to = secondsOf(closes) / quarterHour;
  return openByQuarter(timetable).reduce((sum, open, quarter) => sum + (quarter >= from && quarter < to ? open / 4 : 0), 0);
}

/** The most servers that are ever open. */
export function mostOpen(timetable: Timetable): number {
  return Math.max(0, ...timetable.map(({ open }) => open));
}

/** Open servers in each quarter-hour from midnight; steps hold until the next one. */
function openByQuarter(timetable: Timetable): readonly number[] {
  const steps = timetable.map(({ from, open }) => ({ quarter: secondsOf(from) / quarterHour, open }));
  return Array.from({ length: quarters }, (_, quarter) => steps.findLast((step) => step.quarter <= quarter)?.open ?? 0);
}

function stretchesOf(before: readonly number[], after: readonly number[]): readonly RosterStretch[] {
  const stretches: RosterStretch[] = [];
  before.forEach((old, quarter) => {
    const now = after[quarter] ?? 0;
    if (old === now) return;
    const last = stretches.at(-1);
    const from = quarter * quarterHour;
    const to = from + quarterHour;
    if (last !== undefined && last.to === from && last.before === old && last.after === now)
      stretches[stretches.length - 1] = { ...last, to };
    else stretches.push({ from, to, before: old, after: now });
  });
  return stretches;
}
