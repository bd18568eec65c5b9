// Which pledge a kind of passenger is held to: the one its service level is counted against.

import { passengerGroups, type PassengerGroup } from '../reference/vocabulary.ts';
import type { Scenario, Target } from '../scenario/schema/scenario-schema.ts';
import { kindIncludes, type PassengerKind } from './passenger-kind.ts';

/**
 * Every group is held to the first target of its direction that names it. Undefined where the kind's groups (those with demand) have
 * different ones, or some of them none: its service level then counts each passenger against the target of the passenger's own group.
 */
export function targetOfKind(scenario: Scenario, kinds: readonly PassengerKind[], kind: PassengerKind): Target | undefined {
  const targets = groupsOfKind(kinds, kind).map((group) =>
    scenario.targets.find((target) => target.direction === kind.direction && target.groups.includes(group)),
  );
  return targets.every((target) => target === targets[0]) ? targets[0] : undefined;
}

/** The groups with demand whose passengers belong to the kind. */
function groupsOfKind(kinds: readonly PassengerKind[], kind: PassengerKind): readonly PassengerGroup[] {
  if (kind.of === 'group' || kind.of === 'category') return [kind.group];
  const withDemand = kinds.flatMap((other) => (other.direction === kind.direction && other.of === 'group' ? [other.group] : []));
  return passengerGroups.filter((group) => withDemand.includes(group) && kindIncludes(kind, { id: '', group }));
}
