// A small comparison, really carried out: one bank of counters with a line, and the same with one counter more. For tests of what is made of it.

import { comparisonPlan, type ComparisonPlan } from '../../shared/experiment/comparison-plan.ts';
import type { ComparisonResult } from '../../shared/experiment/comparison-result.ts';
import { GrowingComparison } from '../../shared/experiment/growing-comparison.ts';
import { replicationRunner } from '../../shared/model/run-replication.ts';
import type { ComparisonNames } from '../../shared/report/comparison-report-of.ts';
import type { ComparisonSettings } from '../../shared/scenario/schema/comparison-schema.ts';
import type { Scenario } from '../../shared/scenario/schema/scenario-schema.ts';
import { counters, exponential, scenario, withPassengers } from './scenario-builder.ts';

export const hallOf = (servers: number, name: string): Scenario =>
  withPassengers(
    scenario([counters('desk', servers, exponential(60)), counters('spare', 1, exponential(90))], {
      name,
      targets: [{ id: 'pledge', direction: 'departure', groups: ['resident'], share: 0.9, withinMinutes: 5 }],
      run: { seed: 7, replications: 5, confidenceLevel: 0.95 },
    }),
    3400,
  );

export const settings: ComparisonSettings = {
  decideBy: { measure: 'wait', kind: 'departure/all', statistic: 'mean' },
  threshold: 0.1,
  atLeast: 10,
  atMost: 40,
};

export interface Compared {
  readonly plan: ComparisonPlan;
  readonly names: ComparisonNames;
  readonly result: ComparisonResult;
}

export function compare(scenarios: readonly Scenario[], asked: ComparisonSettings = settings): Compared {
  const plan = comparisonPlan(scenarios, asked);
  const growing = new GrowingComparison(plan);
  const runners = plan.scenarios.map(() => replicationRunner());
  for (let replication = 0; !growing.complete; replication++) {
    growing.add(plan.scenarios.map((document, i) => (runners[i] as ReturnType<typeof replicationRunner>)(document, replication)));
  }
  const deployments = scenarios.map(({ name }, i) => ({ id: `deployment-${i + 1}`, name }));
  return { plan, names: { projectName: 'Desks', deployments }, result: growing.soFar() };
}
