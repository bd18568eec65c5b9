// Hot path. Which of the banks open to a passenger it joins: that where it expects the shortest wait, or that with the fewest people.

import type { Bank } from '../state/bank.ts';
import type { Hall } from '../state/hall.ts';

/** An e-Channel bank with a working lane on this route, where there is one. Of whoever comes in the route is the leaf. */
export function chooseEChannel(hall: Hall, route: number): Bank | undefined {
  return best(hall, hall.routes[route]!.eChannels);
}

/** A counter bank on this route: one that is open; else the one that opens next, where the passenger waits for it. */
export function chooseCounter(hall: Hall, route: number): Bank {
  const { counters } = hall.routes[route]!;
  return best(hall, counters) ?? (hall.signsAway > 0 ? bestOf(hall, counters) : undefined) ?? opensNext(hall, counters);
}

/** Among those from which no sign leads away. */
function best(hall: Hall, banks: readonly Bank[]): Bank | undefined {
  return bestOf(hall, hall.signsAway > 0 ? banks.filter(({ signsAway }) => signsAway === 0) : banks);
}

function bestOf(hall: Hall, banks: readonly Bank[]): Bank | undefined {
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
 * Expected wait [ms]: none at an idle server; otherwise the mean work in line and of one passenger now being served, spread over the working servers.
 * It is what a well-informed steward would say, not the wait itself, which depends on luck.
 */
function expectedWait(bank: Bank): number {
  return bank.idle.count > 0 ? 0 : (bank.workInLine + bank.meanWork) / bank.working;
}

/**
 * The bank that will be mended or that the timetables open next; a bank that opens at this very instant may not have opened yet: services end before
 * rosters change. Where somebody has shut them all, the first: nobody knows what will be ordered later, and those who wait go to whichever opens.
 */
function opensNext(hall: Hall, banks: readonly Bank[]): Bank {
  let chosen = banks[0];
  let earliest = Infinity;
  for (const bank of banks) {
    const opens = opensAt(hall, bank);
    if (opens < earliest) {
      earliest = opens;
      chosen = bank;
    }
  }
  if (chosen === undefined) throw new Error('nobody is left to clear a passenger: there is no counter for it');
  return chosen;
}

function opensAt({ plan, calendar }: Hall, { orderedOpen, rostered, calledIn, plan: { timetable } }: Bank): number {
  const step =
    orderedOpen >= 0 ? undefined : timetable.find(({ from, open }) => from >= calendar.now && open + calledIn > 0 && from < plan.closes);
  return step?.from ?? (rostered > 0 ? plan.closes : Infinity);
}
