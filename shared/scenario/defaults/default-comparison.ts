// What decides between deployments until somebody says otherwise.

import { defaultComparisonReplications, type ComparisonSettings } from '../schema/comparison-schema.ts';
import { demandedFlows } from '../demanded-flows.ts';
import type { Scenario } from '../schema/scenario-schema.ts';

/**
 * The first pledge, of which a percentage point matters; without one the wait that nineteen in twenty of all passengers do not exceed, in the
 * direction with more of them, of which a minute does.
 */
export function defaultComparison(scenario: Scenario): ComparisonSettings {
  const [pledge] = scenario.targets;
  if (pledge !== undefined)
    return { decideBy: { measure: 'target', target: pledge.id }, threshold: 0.01, ...defaultComparisonReplications };
  const passengers = { departure: 0, arrival: 0 };
  for (const flow of demandedFlows(scenario)) passengers[flow.direction] += flow.passengers;
  const direction = passengers.arrival > passengers.departure ? 'arrival' : 'departure';
  return { decideBy: { measure: 'wait', kind: `${direction}/all`, statistic: 'p95' }, threshold: 1, ...defaultComparisonReplications };
}
