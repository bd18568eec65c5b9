// What a card says and draws of a day: its busiest hour, and the outline of each direction.

import type { ReadyDay } from '../../../shared/scenario/ready/ready-scenario.ts';

/** The hour, from a quarter-hour on, in which most passengers of both directions come [s from midnight]. */
export function busiestHour({ quarterHours }: ReadyDay): { readonly from: number; readonly passengers: number } {
  const both = Array.from(
    { length: 96 },
    (_, quarter) => (quarterHours.departure?.[quarter] ?? 0) + (quarterHours.arrival?.[quarter] ?? 0),
  );
  let best = { from: 0, passengers: 0 };
  for (let quarter = 0; quarter + 4 <= both.length; quarter += 1) {
    const passengers = both.slice(quarter, quarter + 4).reduce((sum, count) => sum + count, 0);
    if (passengers > best.passengers + 1e-9) best = { from: quarter * 900, passengers };
  }
  return best;
}

/** An SVG path `width` wide: steps of a quarter-hour from the line at `base` by at most `height`; up where `height` is negative. */
export function outlineOf(counts: readonly number[], most: number, width: number, base: number, height: number): string {
  const x = (quarter: number) => ((quarter * width) / counts.length).toFixed(1);
  const y = (count: number) => (base + (most > 0 ? (count / most) * height : 0)).toFixed(1);
  const steps = counts.map((count, quarter) => `V${y(count)}H${x(quarter + 1)}`);
  return `M0 ${base}${steps.join('')}V${base}Z`;
}
