// What differs between the teams of two scenarios. What it does to the desks is told beside it, bank by bank.

import type { Scenario } from '../schema/scenario-schema.ts';
import type { Team } from '../schema/team-schema.ts';
import { pairsById } from './pairs.ts';
import { sameValue } from './same-value.ts';
import type { ScenarioChange } from './scenario-change.ts';

export function teamChanges(before: Scenario, after: Scenario): readonly ScenarioChange[] {
  return pairsById(before.teams ?? [], after.teams ?? []).flatMap(([old, now]): readonly ScenarioChange[] => {
    if (old === undefined) return now === undefined ? [] : [about('teamAdded', now)];
    if (now === undefined) return [about('teamRemoved', old)];
    return sameValue({ ...old, name: '' }, { ...now, name: '' }) ? [] : [about('team', now)];
  });
}

function about(kind: 'teamAdded' | 'teamRemoved' | 'team', { name, officers, shift }: Team): ScenarioChange {
  return { kind, name, officers, ...shift };
}
