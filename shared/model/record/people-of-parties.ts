// Hot path. The people in parties, where each counts: the companions of one whose wait is over, and all who stand in line.

import type { Hall } from '../state/hall.ts';
import { leafBeside } from '../state/members.ts';
import type { WaitStatistics } from './wait-statistics.ts';
import type { Party } from '../state/party.ts';
import type { DirectionCount } from './direction-count.ts';

/** The companions of a party, each of its own leaf, have waited as long as its first passenger. */
export function recordCompanions(waits: WaitStatistics, { plan }: Hall, party: Party): void {
  for (let i = 0; i < party.size - 1; i += 1) {
    waits.record(leafBeside(plan, party, i), party);
  }
}

/** The hall closes: adds those who stand in line now or wait outside, by direction. */
export function countInLine({ entrances, lines }: Hall, directionOf: readonly DirectionCount[]): void {
  for (const line of [...lines, ...entrances.map(({ outside }) => outside)]) {
    for (const { leaf, size } of line.parties()) directionOf[leaf]!.inLineAtClosing += size;
  }
}
