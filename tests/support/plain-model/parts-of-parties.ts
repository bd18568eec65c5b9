// Who of those who come together goes through the control with whom (docs/decisions/parties.md).

import { chooseLane } from './choice-of-bank.ts';
import type { Coming } from './coming.ts';
import { isWilling } from './luck.ts';
import type { PlainHall } from './plain-hall.ts';

/** One who takes a lane, or those who go to one counter. */
export interface Part {
  readonly people: Coming['people'];
  readonly byLane: boolean;
}

type Member = Coming['people'][number];

export function partsOf(hall: PlainHall, { people, direction, together = false }: Coming): readonly Part[] {
  const leader = people[0]!;
  const may = ({ category }: Member, key: number) => chooseLane(hall, category, direction, 'entry', key) !== undefined;
  const uses = (one: Member) => isWilling(one.key, one.category.eChannelUptake) && may(one, one.key);
  const way = leader.category.party;
  if (together || way?.way !== 'split' || people.length === 1) {
    const byLane = !together && uses(leader) && people.every((one) => may(one, leader.key));
    return byLane ? people.map((one) => ({ people: [one], byLane })) : [{ people, byLane }];
  }
  // A child that may use a lane needs nobody: each goes its own way.
  if (uses(leader)) return people.map((one) => ({ people: [one], byLane: uses(one) }));
  const others = people.slice(1);
  const missing = way.adultsWithChild - others.filter((one) => !uses(one)).length;
  const beside = others.filter(uses).slice(0, Math.max(0, missing));
  const apart = others.filter((one) => uses(one) && !beside.includes(one));
  return [
    { people: people.filter((one) => !apart.includes(one)), byLane: false },
    ...apart.map((one) => ({ people: [one], byLane: true })),
  ];
}
