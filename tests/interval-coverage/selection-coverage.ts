// How often the best of several is selected: the guarantee of Kim and Nelson, where it is hardest to keep and on a real queue.

import { comparisonPlan } from '../../shared/experiment/comparison-plan.ts';
import { GrowingComparison } from '../../shared/experiment/growing-comparison.ts';
import { replicationRunner } from '../../shared/experiment/replicate.ts';
import { streamFor } from '../../shared/random/stream-for.ts';
import type { ComparisonSettings } from '../../shared/scenario/schema/comparison-schema.ts';
import type { Scenario } from '../../shared/scenario/schema/scenario-schema.ts';
import { coverage, type CoverageRow } from './covered.ts';
import { madeUp, peak, tinyDay } from './made-up-days.ts';
import { meanWait, queueDay } from './queue-days.ts';

/**
 * The hardest case: the best is better than all others by exactly the indifference zone (1), the others are equal. Each value has standard deviation
 * 2; `shared` is the correlation that the same luck gives. Fewer people are better.
 */
export function madeUpSelection(systems: number, shared: number, experiments: number): CoverageRow {
  const settings: ComparisonSettings = { decideBy: peak, threshold: 1, atLeast: 10, atMost: 2000 };
  const plan = comparisonPlan(
    Array.from({ length: systems }, () => tinyDay),
    settings,
  );
  return coverage(`${systems} deployments, correlation ${shared}`, experiments, (number) => {
    const stream = streamFor(number, 'selection', 0);
    const comparison = new GrowingComparison(plan);
    const best = number % systems;
    while (!comparison.complete) {
      const luck = Math.sqrt(shared) * stream.normal();
      const values = plan.scenarios.map((_, i) => (i === best ? 99 : 100) + 2 * (luck + Math.sqrt(1 - shared) * stream.normal()));
      comparison.add(values.map((value) => madeUp(comparison.replications, 'peak', value)));
    }
    return selected(comparison, best);
  });
}

/** Two, three and four desks; the fourth gains less than the indifference zone, so either of the last two is a right choice. */
export function queueSelection(experiments: number): CoverageRow {
  const replicate = replicationRunner();
  const settings: ComparisonSettings = { decideBy: meanWait, threshold: 0.5, atLeast: 10, atMost: 400 };
  return coverage('M/M/c days with 2, 3 and 4 desks', experiments, (number) => {
    const plan = comparisonPlan(
      [2, 3, 4].map((desks) => queueDay(desks, number)),
      settings,
    );
    const comparison = new GrowingComparison(plan);
    while (!comparison.complete) {
      comparison.add(plan.scenarios.map((scenario: Scenario) => replicate(scenario, comparison.replications)));
    }
    return selected(comparison, 1, 2);
  });
}

function selected(comparison: GrowingComparison, ...right: readonly number[]) {
  const { selection, replications } = comparison.soFar();
  if (selection === undefined) throw new Error('three deployments or more have a selection');
  return {
    held: right.includes(selection.best),
    replications,
    further: { decided: selection.decided ? 1 : 0, 'probability of being best': selection.probabilityBest[selection.best] ?? 0 },
  };
}
