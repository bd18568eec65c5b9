// Lines that somebody watches: is one longer than its upper level, and for how long? Nothing is sampled: a line is looked at when it changes, at
// the end of that instant, and an event waits for it to have been so for long enough. Banks without a watch are asked for one number only.

import { eventKind } from '../events/event-kinds.ts';
import type { SharedWatch, WatchPlan } from '../plan/watch-plan.ts';
import type { Bank } from '../state/bank.ts';
import type { Hall } from '../state/hall.ts';

/** The line of a watched bank, or the number of its servers at work, has changed; of banks that one line feeds, that of any of them. */
export function noticeLine(hall: Hall, bank: Bank): void {
  const { watches } = hall.plan;
  const host = hostOf(bank);
  for (let watch = 0; watch < watches.length; watch += 1) {
    if (looksAt(hall, watches[watch]!, host) && asksForChange(hall, watch) !== hall.watches.due[watch]! < Infinity) {
      lookSoon(hall);
      return;
    }
  }
}

function looksAt(hall: Hall, watch: WatchPlan, host: Bank): boolean {
  return hostOf(hall.banks[watch.bank]!) === host || (watch.calls === 'shared' && hostOf(hall.banks[watch.from]!) === host);
}

/** Once an instant, whatever changes in it. */
export function lookSoon(hall: Hall): void {
  const now = hall.calendar.now;
  if (hall.watches.lookingAt === now || now >= hall.plan.closes) return;
  hall.watches.lookingAt = now;
  hall.calendar.schedule(now, eventKind.look, 0);
}

export function lookAtLines(hall: Hall): void {
  const { due, called, count } = hall.watches;
  hall.watches.lookingAt = -1;
  for (let watch = 0; watch < count; watch += 1) {
    const asks = asksForChange(hall, watch);
    if (asks === due[watch]! < Infinity) continue;
    if (!asks) {
      due[watch] = Infinity;
      continue;
    }
    const plan = hall.plan.watches[watch]!;
    due[watch] = hall.calendar.now + (plan.calls === 'reserves' && called[watch] === 1 ? plan.belowFor : plan.aboveFor);
    hall.calendar.schedule(due[watch]!, eventKind.call, watch);
  }
}

/** Reserves: long enough to call, where nobody is called; short enough to stand down, where somebody is. Shared servers: long here, short there. */
function asksForChange(hall: Hall, watch: number): boolean {
  const plan = hall.plan.watches[watch]!;
  const level = levelOf(hall.banks[plan.bank]!, plan);
  if (plan.calls === 'reserves') return hall.watches.called[watch] === 1 ? level <= plan.below : level > plan.above;
  return level > plan.above && maySend(hall, plan) && levelOf(hall.banks[plan.from]!, plan) <= plan.below;
}

/** Not while somebody's order holds, nor where all that are open are there or on their way. */
function maySend(hall: Hall, { group, toOther }: SharedWatch): boolean {
  const [atOther, open] = [hall.shared.atOther[group]!, hall.shared.open[group]!];
  return hall.shared.ordered[group] === 0 && (toOther ? atOther < open : Math.min(atOther, open) > 0);
}

function levelOf(bank: Bank, { byExpectedWait }: WatchPlan): number {
  return byExpectedWait ? expectedMinutes(bank) : hostOf(bank).peopleInLine;
}

/** Of somebody who joins the line now; endless where nobody works. */
function expectedMinutes(bank: Bank): number {
  const { peopleInLine, workInLine } = hostOf(bank);
  return peopleInLine === 0 ? 0 : workInLine / workingAt(bank) / 60_000;
}

function workingAt(bank: Bank): number {
  if (bank.shares === 0) return bank.working;
  return bank.group.reduce((sum, { working }) => sum + working, 0);
}

/** The bank that counts who stands in the line. */
function hostOf(bank: Bank): Bank {
  return bank.shares === 0 ? bank : bank.group[0]!;
}
