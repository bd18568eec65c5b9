// Hot path. Which of the banks open to a passenger it joins: that where it expects the shortest wait, or that with the fewest people;
// or where signs send it.

import type { SignPlan } from '../plan/queue-plan.ts';
import type { Bank } from '../state/bank.ts';
import type { Hall } from '../state/hall.ts';
import { judgedBest, signedBank } from './guided-choice.ts';
import { expectedWait } from './expected-wait.ts';

/** An e-Channel bank with a working lane on this route, where there is one, for the owner of a key. Of whoever comes in the route is the leaf. */
export function chooseEChannel(hall: Hall, route: number, key: number): Bank | undefined {
  const { eChannels, laneSign } = hall.routes[route]!;
  return hall.choosesPlainly ? best(hall, eChannels) : guided(hall, eChannels, laneSign, key);
}

/** A counter bank on this route: one that is open; else the one that opens next, where the passenger waits for it. */
export function chooseCounter(hall: Hall, route: number, key: number): Bank {
  const { counters, counterSign } = hall.routes[route]!;
  const open = hall.choosesPlainly ? best(hall, counters) : guided(hall, counters, counterSign, key);
  return open ?? opensNext(hall, counters);
}

function guided(hall: Hall, banks: readonly Bank[], sign: SignPlan | undefined, key: number): Bank | undefined {
  return signedBank(hall, sign, key) ?? (hall.plan.queues.misjudgement > 0 ? judgedBest(hall, banks, key) : best(hall, banks));
}

function best(hall: Hall, banks: readonly Bank[]): Bank | undefined {
  return hall.choosesByExpectedWait ? shortestWait(banks) : fewestPeople(banks);
}

/** Without a branch on what is compared, which would be guessed wrong as often as not. */
function fewestPeople(banks: readonly Bank[]): Bank | undefined {
  let chosen = -1;
  let fewest = 2 ** 30;
  for (let i = 0; i < banks.length; i += 1) {
    const bank = banks[i]!;
    const people = bank.peopleInLine + bank.occupied;
    const better = +(people < fewest) & +(bank.working > 0);
    chosen += Math.imul(better, i - chosen);
    fewest += Math.imul(better, people - fewest);
  }
  return chosen < 0 ? undefined : banks[chosen];
}

function shortestWait(banks: readonly Bank[]): Bank | undefined {
  let chosen: Bank | undefined;
  let least = Infinity;
  for (let i = 0; i < banks.length; i += 1) {
    const bank = banks[i]!;
    if (bank.working === 0) continue;
    const wait = expectedWait(bank);
    if (wait < least) {
      least = wait;
      chosen = bank;
    }
  }
  return chosen;
}

/**
 * A bank that opens at this very instant may not have opened yet: services end before rosters change. One whose open servers are all out of order,
 * because somebody put them so, works again when they are mended: it comes last.
 */
function opensNext(hall: Hall, banks: readonly Bank[]): Bank {
  const { closes } = hall.plan;
  let chosen: Bank | undefined;
  let earliest = Infinity;
  for (const bank of banks) {
    const step = bank.plan.timetable.find(({ from, open }) => from >= hall.calendar.now && open > 0 && from < closes);
    const opens = step?.from ?? (bank.rostered > 0 ? closes : Infinity);
    if (opens < earliest) {
      earliest = opens;
      chosen = bank;
    }
  }
  if (chosen === undefined) throw new Error('nobody is left to clear a passenger: no counter for it is open now or later');
  return chosen;
}
