// What is to be compared: deployments that meet the same passengers with the same luck, and how it is decided.

import type { ComparisonSettings } from '../scenario/schema/comparison-schema.ts';
import type { Scenario } from '../scenario/schema/scenario-schema.ts';

export interface ComparisonPlan {
  /** Two to ten, the first is the baseline; all with its seed and confidence level. */
  readonly scenarios: readonly Scenario[];
  readonly settings: ComparisonSettings;
}

/** The plan for these deployments. Seed and confidence level are the baseline's for all, since the same seed brings the same passengers. */
export function comparisonPlan(scenarios: readonly Scenario[], settings: ComparisonSettings): ComparisonPlan {
  const [baseline] = scenarios;
  if (baseline === undefined || scenarios.length < 2) throw new Error(`A comparison needs two deployments, not ${scenarios.length}`);
  const { seed, confidenceLevel } = baseline.run;
  const run = { seed, confidenceLevel, replications: settings.atMost };
  return { scenarios: scenarios.map((scenario) => ({ ...scenario, run })), settings };
}
