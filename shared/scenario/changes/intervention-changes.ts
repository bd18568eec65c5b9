// What is done to the day in one scenario and not in the other.

import type { Scenario } from '../schema/scenario-schema.ts';
import { sameValue } from './same-value.ts';
import type { ScenarioChange } from './scenario-change.ts';

export function interventionChanges(before: Scenario, after: Scenario): readonly ScenarioChange[] {
  if (before.interventions === after.interventions) return [];
  return [
    ...only(after, before).map((intervention) => ({ kind: 'interventionAdded', intervention, scenario: after }) as const),
    ...only(before, after).map((intervention) => ({ kind: 'interventionRemoved', intervention, scenario: before }) as const),
  ];
}

/** What the one has beyond the other, each as often as it is there. */
function only({ interventions: here = [] }: Scenario, { interventions: there = [] }: Scenario): NonNullable<Scenario['interventions']> {
  const left = [...there];
  return here.filter((intervention) => {
    const at = left.findIndex((other) => sameValue(intervention, other));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
