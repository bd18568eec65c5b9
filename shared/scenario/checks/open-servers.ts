// How many servers a bank's timetable opens: at most, at the end, and in server-hours of the day.

import type { Bank } from '../bank-schema.ts';
import { quarterOf } from '../clock.ts';
import { inOrderOfTime } from '../intervention-schema.ts';
import type { Scenario } from '../schema.ts';

type Hours = Scenario['openingHours'];

/** Most servers open at any time while the hall is. */
export function mostOpen(bank: Bank, hours: Hours): number {
  return Math.max(0, ...stretches(bank, hours).map(({ open }) => open));
}

/** Servers that the bank has: as many as its timetable ever opens. */
export function mostServers({ timetable }: Bank): number {
  return Math.max(0, ...timetable.map(({ open }) => open));
}

/** Servers open once the hall has closed and whatever is done to the day is done: they clear whoever is still in line. */
export function openInTheEnd({ openingHours, interventions = [] }: Scenario, bank: Bank): number {
  const orders = inOrderOfTime(interventions).filter(({ what }) => what === 'open' || what === 'timetable');
  const last = orders.findLast((order) => 'bank' in order && order.bank === bank.id);
  return last?.what === 'open' ? last.open : openAtClosing(bank, openingHours);
}

/** Servers open when the hall closes. */
function openAtClosing(bank: Bank, hours: Hours): number {
  return stretches(bank, hours).at(-1)?.open ?? 0;
}

/** Open servers summed over the opening hours [server-hours]. */
export function serverHours(bank: Bank, hours: Hours): number {
  return stretches(bank, hours).reduce((total, { from, to, open }) => total + (open * (to - from)) / 4, 0);
}

/** The timetable's steps cut to the opening hours [quarter-hours from midnight]; a step that is over before the opening is left out. */
function stretches(bank: Bank, hours: Hours): { from: number; to: number; open: number }[] {
  const [opens, closes] = [quarterOf(hours.opens), quarterOf(hours.closes)];
  return bank.timetable
    .map(({ from, open }, index) => {
      const next = bank.timetable[index + 1];
      return { from: Math.max(opens, quarterOf(from)), to: Math.min(closes, next === undefined ? closes : quarterOf(next.from)), open };
    })
    .filter(({ from, to }) => from < to);
}
