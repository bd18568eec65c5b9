// Lines that somebody watches: is one longer than its upper level, and for how long? Nothing is sampled: a line is looked at when it changes, at
// the end of that instant, and an event waits for it to have been so for long enough. Banks without a watch are asked for one number only.

import { eventKind } from '../events/event-kinds.ts';
import type { Bank } from '../state/bank.ts';
import type { Hall } from '../state/hall.ts';

/** The line of a watched bank, or the number of its servers at work, has changed; of banks that one line feeds, that of any of them. */
export function noticeLine(hall: Hall, bank: Bank): void {
  const { watches } = hall.plan;
  const host = hostOf(bank);
  for (let watch = 0; watch < watches.length; watch += 1) {
    if (hostOf(hall.banks[watches[watch]!.bank]!) === host && asksForChange(hall, watch) !== hall.watches.due[watch]! < Infinity) {
      lookSoon(hall);
      return;
    }
  }
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
    const { aboveFor, belowFor } = hall.plan.watches[watch]!;
    due[watch] = hall.calendar.now + (called[watch] === 1 ? belowFor : aboveFor);
    hall.calendar.schedule(due[watch]!, eventKind.reserveCall, watch);
  }
}

/** Long enough to call, where nobody is called; short enough to stand down, where somebody is. */
function asksForChange(hall: Hall, watch: number): boolean {
  const { bank: index, byExpectedWait, above, below } = hall.plan.watches[watch]!;
  const bank = hall.banks[index]!;
  const level = byExpectedWait ? expectedMinutes(bank) : hostOf(bank).peopleInLine;
  return hall.watches.called[watch] === 1 ? level <= below : level > above;
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
