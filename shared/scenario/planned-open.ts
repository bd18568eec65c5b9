// How many servers of a bank are meant to be open when: its timetable, and the staff lent to it or taken from it.

import type { Bank, CounterBank } from './schema/bank-schema.ts';
import { secondsOf } from './clock.ts';

/** Servers open from a time [s from midnight] on. */
export interface OpenStep {
  readonly from: number;
  readonly open: number;
}

type Planned = Pick<Bank, 'timetable' | 'moves'> & Pick<CounterBank, 'reserves'>;

/** The timetable's steps, where no staff are moved; else a step wherever either changes. Moves never leave fewer than none open. */
export function plannedOpen({ timetable, moves }: Planned): readonly OpenStep[] {
  const steps = timetable.map(({ from, open }) => ({ from: secondsOf(from), open }));
  if (moves === undefined) return steps;
  const spans = moves.map(({ from, to, servers }) => ({ from: secondsOf(from), to: secondsOf(to), servers }));
  const times = [...new Set([...steps.map(({ from }) => from), ...spans.flatMap(({ from, to }) => [from, to])])].toSorted((a, b) => a - b);
  return times.map((time) => {
    const scheduled = steps.findLast(({ from }) => from <= time)?.open ?? 0;
    const moved = spans.reduce((sum, { from, to, servers }) => sum + (from <= time && time < to ? servers : 0), 0);
    return { from: time, open: Math.max(0, scheduled + moved) };
  });
}

/** Servers that the bank has: as many as its timetable ever opens, with or without the staff moved, and one for every reserve officer. */
export function serversOf(bank: Planned): number {
  const most = (steps: readonly { readonly open: number }[]) => steps.reduce((so, { open }) => Math.max(so, open), 0);
  const reserves = (bank.reserves ?? []).reduce((sum, { officers }) => sum + officers, 0);
  return Math.max(most(bank.timetable), most(plannedOpen(bank))) + reserves;
}
