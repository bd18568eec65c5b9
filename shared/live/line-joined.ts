// Which line of a bank a party has just joined, and where: at the end of one, or before others where it was handed over or stands in a reserved line.

import { standsReserved } from '../model/activities/reserved-line.ts';
import type { Hall } from '../model/state/hall.ts';
import type { Party } from '../model/state/party.ts';

/** `before` is 0 at the end of a line, else 1 + its place in it. */
export function lineJoined(hall: Hall, party: Party, bank: number): { readonly line: number; readonly before: number } {
  const { firstLine, lines: count, hasReservedLine } = hall.plan.banks[bank]!;
  for (let line = firstLine; line < firstLine + count; line += 1) {
    const here = hall.lines[line]!;
    const inFront = hasReservedLine && standsReserved(hall, party);
    if (here.length === 0) continue;
    if (!inFront && here.at(here.length - 1) === party) return { line, before: 0 };
    for (let place = 0; place < (inFront ? here.length : 1); place += 1) if (here.at(place) === party) return { line, before: 1 + place };
  }
  throw new Error(`party ${party.slot} stands at neither end of a line of bank ${bank}`);
}
