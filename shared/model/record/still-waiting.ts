// Passengers in line or outside at one instant, by direction: those whom the closing of the hall leaves to be cleared.

import type { HallPlan } from '../plan/hall-plan.ts';
import type { Hall } from '../state/hall.ts';

export function stillWaiting({ layout, leaves }: HallPlan, { entrances, lines, parties }: Hall): Float64Array {
  const waiting = new Float64Array(layout.directions.length);
  for (const line of [...lines, ...entrances.map(({ outside }) => outside)]) {
    for (let place = 0; place < line.length; place += 1) {
      const party = line.at(place);
      waiting[leaves[parties.leaf[party]!]!.directionIndex]! += parties.size[party]!;
    }
  }
  return waiting;
}
