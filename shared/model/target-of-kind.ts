// Which pledge a kind of passenger is held to: the model counts waits against it, and the report judges by it.

import { passengerGroups, type PassengerGroup } from '../reference/vocabulary.ts';
import type { Scenario, Target } from '../scenario/schema.ts';
import { kindIncludes, type PassengerKind } from './passenger-kind.ts';

/**
 * The target of the kind's direction that covers all its passengers; of several the one with the fewest groups, then the first.
 * Groups without demand count for neither: a target for all visitors is that of Mainland visitors where no others come.
 */
export function targetOfKind(scenario: Scenario, kinds: readonly PassengerKind[], kind: PassengerKind): Target | undefined {
  const own = groupsOfKind(kinds, kind);
  const covering = scenario.targets.filter(
    (target) => target.direction === kind.direction && own.every((group) => target.groups.includes(group)),
  );
  return covering.toSorted((a, b) => a.groups.length - b.groups.length)[0];
}

/** The groups with demand whose passengers belong to the kind. */
export function groupsOfKind(kinds: readonly PassengerKind[], kind: PassengerKind): readonly PassengerGroup[] {
  if (kind.of === 'group' || kind.of === 'category') return [kind.group];
  const withDemand = kinds.filter((other) => other.direction === kind.direction && other.of === 'group');
  return passengerGroups.filter(
    (group) => withDemand.some((other) => other.of === 'group' && other.group === group) && kindIncludes(kind, { id: '', group }),
  );
}
