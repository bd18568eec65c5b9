// Comparisons of a small hall, really made on this thread: what screens and stores are tested with.

import type { ComparisonPlan } from '../../shared/experiment/comparison-plan.ts';
import type { ComparisonResult } from '../../shared/experiment/comparison-result.ts';
import { replicationRunner } from '../../shared/experiment/replicate.ts';
import { createInProcessRunner } from '../../shared/runner/in-process-runner.ts';
import type { ComparisonSettings } from '../../shared/scenario/schema/comparison-schema.ts';
import type { Scenario } from '../../shared/scenario/schema/scenario-schema.ts';
import { counters, exponential, scenario } from './scenario-builder.ts';

/** 1,000 residents a day, one a minute and a half, at so many counters of a minute each. */
export function hallWith(desks: number): Scenario {
  return scenario([counters('desks', desks, exponential(60))], {
    name: `${desks} desks`,
    targets: [{ id: 'pledge', direction: 'departure', groups: ['resident'], share: 0.9, withinMinutes: 1 }],
  });
}

export const settingsFor = (atMost: number, threshold = 0.1): ComparisonSettings => ({
  decideBy: { measure: 'wait', kind: 'departure/all', statistic: 'mean' },
  threshold,
  atLeast: 10,
  atMost,
});

export async function compare(plan: ComparisonPlan): Promise<ComparisonResult> {
  const runner = createInProcessRunner({
    replicate: replicationRunner(),
    check: () => [],
    pause: () => Promise.resolve(),
    clock: () => 0,
  });
  const outcome = await runner.compare(plan).outcome;
  if (outcome.status !== 'finished') throw new Error(`The comparison ${outcome.status}`);
  return outcome.result;
}
