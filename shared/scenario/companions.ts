// Who travels with children: the adults of their group who bring nobody themselves.

import type { PassengerCategory } from './schema/demand-schema.ts';
import type { Scenario } from './schema/scenario-schema.ts';

/** True for a category from which companions are taken. */
export function mayAccompany(category: Pick<PassengerCategory, 'age' | 'companions'>): boolean {
  return category.age === '11-plus' && category.companions === 0;
}

/** True where it is reported how long parties take in all, and those who are through wait beyond the control for the rest. */
export function followsParties({ categories, demand }: Pick<Scenario, 'categories' | 'demand'>): boolean {
  return (
    categories.some(({ share, companions, party }) => share > 0 && companions > 0 && party !== undefined) ||
    (demand.scheduled?.transports ?? []).some(({ travel }) => travel === 'group-meets-again')
  );
}
