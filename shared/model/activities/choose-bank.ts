// Hot path. Which of the banks open to a passenger it joins: that where it expects the shortest wait, or that with the fewest people.

import type { Hall } from '../state/hall.ts';

/** An e-Channel bank with a working lane for this leaf of passengers, or -1. */
export function chooseEChannel(hall: Hall, leaf: number): number {
  return best(hall, hall.plan.routes[leaf]!.eChannels);
}

/** A counter bank for this leaf: one that is open; else the one that opens next, where the passenger waits for it. */
export function chooseCounter(hall: Hall, leaf: number): number {
  const { counters } = hall.plan.routes[leaf]!;
  const open = best(hall, counters);
  return open >= 0 ? open : opensNext(hall, counters);
}

function best(hall: Hall, banks: Int32Array): number {
  let chosen = -1;
  let least = Infinity;
  for (let i = 0; i < banks.length; i += 1) {
    const bank = banks[i]!;
    if (hall.working[bank] === 0) continue;
    const score = hall.plan.choosesByExpectedWait ? expectedWait(hall, bank) : hall.peopleInLine[bank]! + hall.occupied[bank]!;
    if (score < least) {
      least = score;
      chosen = bank;
    }
  }
  return chosen;
}

/**
 * Expected wait [ms]: none at an idle server; otherwise the mean work in line and of one passenger now being served, spread over the working servers.
 * It is what a well-informed steward would say, not the wait itself, which depends on luck.
 */
function expectedWait(hall: Hall, bank: number): number {
  if (hall.idle.count[bank]! > 0) return 0;
  return (hall.workInLine[bank]! + hall.plan.banks[bank]!.meanWork) / hall.working[bank]!;
}

function opensNext(hall: Hall, banks: Int32Array): number {
  let chosen = -1;
  let earliest = Infinity;
  for (const bank of banks) {
    const step = hall.plan.banks[bank]!.timetable.find(({ from, open }) => from > hall.calendar.now && open > 0 && from < hall.plan.closes);
    const opens = step?.from ?? (hall.rostered[bank]! > 0 ? hall.plan.closes : Infinity);
    if (opens < earliest) {
      earliest = opens;
      chosen = bank;
    }
  }
  if (chosen < 0) throw new Error('nobody is left to clear a passenger: no counter for it is open now or later');
  return chosen;
}
