// How many servers of a bank are planned to be open when: by its timetable and the staff moved (docs/decisions/outages.md).

import type { Bank } from '../../../shared/scenario/schema/bank-schema.ts';
import { secondsOf } from '../../../shared/scenario/clock.ts';
import type { PlainBank, PlainHall } from './plain-hall.ts';

/** As planned at the latest change so far; after the closing nothing changes any more. */
export function plannedNow({ now, opens, closes }: PlainHall, { bank }: PlainBank): number {
  const past = changesOfPlan(bank).filter((time) => time <= now && (time < closes || time <= opens));
  return past.length === 0 ? 0 : openAt(bank, Math.max(...past));
}

/** When the timetable or the staff moved change what is open [s from midnight]. */
export function changesOfPlan({ timetable, moves = [] }: Bank): readonly number[] {
  return [...timetable.map(({ from }) => from), ...moves.flatMap(({ from, to }) => [from, to])].map(secondsOf);
}

/** What the timetable says, and the staff moved at this time; never fewer than none. */
export function openAt({ timetable, moves = [] }: Bank, time: number): number {
  const scheduled = timetable.findLast(({ from }) => secondsOf(from) <= time)?.open ?? 0;
  const now = moves.filter(({ from, to }) => secondsOf(from) <= time && time < secondsOf(to));
  return Math.max(0, scheduled + now.reduce((sum, { servers }) => sum + servers, 0));
}
