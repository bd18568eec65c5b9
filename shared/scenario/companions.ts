// Who travels with children: the adults of their group who bring nobody themselves.

import type { PassengerCategory } from './demand-schema.ts';

/** True for a category from which companions are taken. */
export function mayAccompany(category: Pick<PassengerCategory, 'age' | 'companions'>): boolean {
  return category.age === '11-plus' && category.companions === 0;
}
