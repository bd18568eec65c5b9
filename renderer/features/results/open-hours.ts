// Server-hours that a timetable opens within the opening hours, and the most servers open at once.

import type { Timetable } from '../../../shared/scenario/bank-schema.ts';
import type { Scenario } from '../../../shared/scenario/schema.ts';

/** [h], over the opening hours only. */
export function openHours(timetable: Timetable, { opens, closes }: Scenario['openingHours']): number {
  const from = hours(opens);
  const to = hours(closes);
  return timetable.reduce((sum, step, index) => {
    const start = Math.max(from, hours(step.from));
    const end = Math.min(to, hours(timetable[index + 1]?.from ?? closes));
    return sum + Math.max(0, end - start) * step.open;
  }, 0);
}

export function mostOpen(timetable: Timetable): number {
  return Math.max(0, ...timetable.map(({ open }) => open));
}

/** "06:30" to 6.5. */
function hours(clock: string): number {
  const [hour, minute] = clock.split(':');
  return Number(hour) + Number(minute) / 60;
}
