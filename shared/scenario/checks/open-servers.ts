// How many servers a bank's timetable and the staff moved to it or from it open: at most, at the end, and in server-hours of the day.

import type { Bank } from '../schema/bank-schema.ts';
import { secondsOf } from '../clock.ts';
import { inOrderOfTime } from '../schema/intervention-schema.ts';
import { type OpenStep, plannedOpen } from '../planned-open.ts';
import type { Scenario } from '../schema/scenario-schema.ts';
import { hoursOf } from '../shared-places.ts';
import type { SharedServers } from '../schema/shared-servers-schema.ts';

type Hours = Scenario['openingHours'];

/** Most servers open at any time while the hall is. */
export function mostOpen(bank: Bank, hours: Hours): number {
  return Math.max(0, ...stretches(bank, hours).map(({ open }) => open));
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
  return hoursIn(stretches(bank, hours));
}

/** Of servers that two banks share, wherever they stand [server-hours]. */
export function sharedServerHours(shared: SharedServers, hours: Hours): number {
  return hoursIn(cutTo(hours, hoursOf(shared)));
}

function hoursIn(pieces: ReturnType<typeof cutTo>): number {
  return pieces.reduce((total, { from, to, open }) => total + (open * (to - from)) / 3600, 0);
}

function stretches(bank: Bank, hours: Hours) {
  return cutTo(hours, plannedOpen(bank));
}

/** The steps cut to the opening hours [s from midnight]; a step that is over before the opening is left out. */
function cutTo(hours: Hours, steps: readonly OpenStep[]): { from: number; to: number; open: number }[] {
  const [opens, closes] = [secondsOf(hours.opens), secondsOf(hours.closes)];
  return steps
    .map(({ from, open }, index) => ({
      from: Math.max(opens, from),
      to: Math.min(closes, steps[index + 1]?.from ?? closes),
      open,
    }))
    .filter(({ from, to }) => from < to);
}
