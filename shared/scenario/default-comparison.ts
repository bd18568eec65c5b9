// What decides between deployments until somebody says otherwise.

import { defaultComparisonReplications, type ComparisonSettings } from './comparison-schema.ts';
import { demandedFlows } from './demanded-flows.ts';
import type { Scenario } from './schema.ts';

/** The wait that nineteen in twenty of all passengers do not exceed, in the direction with more of them; a minute matters. */
export function defaultComparison(scenario: Scenario): ComparisonSettings {
  const passengers = { departure: 0, arrival: 0 };
  for (const flow of demandedFlows(scenario)) passengers[flow.direction] += flow.passengers;
  const direction = passengers.arrival > passengers.departure ? 'arrival' : 'departure';
  return { decideBy: { measure: 'wait', kind: `${direction}/all`, statistic: 'p95' }, threshold: 1, ...defaultComparisonReplications };
}
