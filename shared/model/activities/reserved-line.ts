// Counters may have a reserved line for those whom a lane refused: a desk that is free takes from it first, and else from the other. Both are kept as one,
// the reserved line in front, so that a free desk asks nothing: whoever joins it stands behind those who are in it and before all others. Who is handed
// over goes to its front.

import type { Bank } from '../state/bank.ts';
import type { Hall } from '../state/hall.ts';
import { workOf } from '../state/members.ts';
import { refusedBefore, type Party } from '../state/party.ts';
import type { PassengerLine } from '../state/passenger-line.ts';

/** Parties in the reserved line of a bank that has one: those in front. */
export function reservedLength(hall: Hall, line: PassengerLine): number {
  let length = 0;
  while (length < line.length && standsReserved(hall, line.at(length))) length += 1;
  return length;
}

/** Whether one who comes to a bank that has a reserved line, or is in its line, stands there. */
export function standsReserved({ timeLeft }: Hall, party: Party): boolean {
  return party.refused === refusedBefore || timeLeft.has(party.slot);
}

/** People in the reserved line, and their mean work [ms]. */
export function reservedPart(hall: Hall, bank: Bank): { readonly people: number; readonly work: number } {
  const host = bank.group[0]!;
  const line = host.lines[0]!;
  let people = 0;
  let work = 0;
  for (let place = reservedLength(hall, line) - 1; place >= 0; place -= 1) {
    people += line.at(place).size;
    work += workOf(line.at(place), host);
  }
  return { people, work };
}

/** The way of a party to the counters from a bank: whom a lane has refused looks at reserved lines. */
export function routeToCounter(hall: Hall, party: Party, { firstRoute }: Bank): number {
  return (party.refused === refusedBefore ? hall.plan.routes.length : 0) + firstRoute + party.leaf;
}
