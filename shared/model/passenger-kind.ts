// The kinds of passenger a result is reported for: in each direction all of them, the visitors together, each group and each category.

import { directions, type Direction, type PassengerGroup } from '../reference/vocabulary.ts';
import { demandedFlows } from '../scenario/demanded-flows.ts';
import type { Scenario } from '../scenario/schema/scenario-schema.ts';

export type PassengerKind = { readonly id: string; readonly direction: Direction } & (
  | { readonly of: 'all' }
  | { readonly of: 'visitors' }
  | { readonly of: 'group'; readonly group: PassengerGroup }
  | { readonly of: 'category'; readonly category: string; readonly group: PassengerGroup }
);

/** The kinds a scenario reports, per direction with demand, in a stable order: all, visitors, groups, categories. Ids read "departure/visitors". */
export function passengerKinds(scenario: Scenario): readonly PassengerKind[] {
  const kinds: PassengerKind[] = [];
  for (const direction of directionsWithDemand(scenario)) {
    const flows = demandedFlows(scenario).filter((flow) => flow.direction === direction);
    const groups = flows.map(({ group }) => group);
    // A category without a share of the others may still have passengers who are listed.
    const coming = new Set(flows.flatMap(({ categories }) => categories.map(({ category }) => category.id)));
    const visitors = groups.filter((group) => group !== 'resident');
    kinds.push({ id: `${direction}/all`, direction, of: 'all' });
    if (visitors.length > 1) kinds.push({ id: `${direction}/visitors`, direction, of: 'visitors' });
    for (const group of groups) kinds.push({ id: `${direction}/${group}`, direction, of: 'group', group });
    for (const { id, group, share } of scenario.categories) {
      if ((share > 0 || coming.has(id)) && groups.includes(group))
        kinds.push({ id: `${direction}/category/${id}`, direction, of: 'category', category: id, group });
    }
  }
  return kinds;
}

/** True where a passenger of this category belongs to the kind. */
export function kindIncludes(kind: PassengerKind, category: { readonly id: string; readonly group: PassengerGroup }): boolean {
  switch (kind.of) {
    case 'all':
      return true;
    case 'visitors':
      return category.group !== 'resident';
    case 'group':
      return category.group === kind.group;
    case 'category':
      return category.id === kind.category;
  }
}

export function directionsWithDemand(scenario: Scenario): readonly Direction[] {
  const flows = demandedFlows(scenario);
  return directions.filter((direction) => flows.some((flow) => flow.direction === direction));
}
