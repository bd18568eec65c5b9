// Hot path. Which of the banks open to a passenger it joins: that where it expects the shortest wait, or that with the fewest people;
// or where signs send it.

import type { SignPlan } from '../plan/queue-plan.ts';
import type { Bank } from '../state/bank.ts';
import type { Hall } from '../state/hall.ts';
import { presence } from '../state/shared-servers.ts';
import { judgedBest, signedBank } from './guided-choice.ts';
import { expectedWait } from './expected-wait.ts';

/** An e-Channel bank with a working lane on this route, where there is one, for the owner of a key. Of whoever comes in the route is the leaf. */
export function chooseEChannel(hall: Hall, route: number, key: number): Bank | undefined {
  const { eChannels, laneSign } = hall.routes[route]!;
  return best(hall, eChannels, laneSign, route, key);
}

/** A counter bank on this route: a courtesy counter for whom there is one, while it is open; another that is open; else the one that opens next, where the passenger waits for it. */
export function chooseCounter(hall: Hall, route: number, key: number): Bank {
  const { counters, counterSign, courtesy } = hall.routes[route]!;
  if (courtesy.length > 0) {
    const open = best(hall, courtesy, counterSign, route, key);
    if (open !== undefined) return open;
  }
  const away = hall.signsAway > 0;
  return (
    best(hall, counters, counterSign, route, key) ??
    (away ? bestOf(hall, counters, counterSign, route, key) : undefined) ??
    opensNext(hall, counters)
  );
}

/** Among those from which nobody's order leads away. */
function best(hall: Hall, banks: readonly Bank[], sign: SignPlan | undefined, route: number, key: number): Bank | undefined {
  return bestOf(hall, hall.signsAway > 0 ? banks.filter(({ signsAway }) => signsAway === 0) : banks, sign, route, key);
}

function bestOf(hall: Hall, banks: readonly Bank[], sign: SignPlan | undefined, route: number, key: number): Bank | undefined {
  if (hall.choosesPlainly === 1) return hall.choosesByExpectedWait === 1 ? shortestWait(banks) : fewestPeople(banks);
  return signedBank(hall, banks, sign, key) ?? judgedBest(hall, banks, route, key);
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
 * The bank that will be mended or that the timetables open next; a bank that opens at this very instant may not have opened yet: services end before
 * rosters change. One that a shared server changes over to opens some time, as one that is out of order. Where somebody has shut them all, the first: nobody knows what will be ordered later, and those who wait go to whichever opens.
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

function opensAt(hall: Hall, bank: Bank): number {
  const { plan, calendar } = hall;
  const {
    orderedOpen,
    rostered,
    calledIn,
    plan: { timetable },
  } = bank;
  const step =
    orderedOpen >= 0 ? undefined : timetable.find(({ from, open }) => from >= calendar.now && open + calledIn > 0 && from < plan.closes);
  return step?.from ?? (rostered > 0 || hasSharedServer(hall, bank) ? plan.closes : Infinity);
}

/** One on duty that stands there, though out of order, or is changing over to there. */
function hasSharedServer({ shared }: Hall, { firstServer, plan: { ownServers, servers } }: Bank): boolean {
  const places = shared.presence.subarray(firstServer + ownServers, firstServer + servers);
  return places.some((is, at) => (is === presence.here || is === presence.coming) && shared.offDuty[firstServer + ownServers + at] === 0);
}
