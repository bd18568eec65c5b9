// How often the verdict on two deployments is right, and how often all intervals of a run together hold the true difference.

import { comparisonPlan } from '../../shared/experiment/comparison-plan.ts';
import type { ComparisonVerdict } from '../../shared/experiment/comparison-result.ts';
import { GrowingComparison } from '../../shared/experiment/growing-comparison.ts';
import { replicationRunner } from '../../shared/experiment/replicate.ts';
import { streamFor } from '../../shared/random/stream-for.ts';
import type { ComparisonSettings } from '../../shared/scenario/schema/comparison-schema.ts';
import type { Scenario } from '../../shared/scenario/schema/scenario-schema.ts';
import { SequentialVerdict, verdictPlan } from '../../shared/experiment/sequential-verdict.ts';
import { coverage, type CoverageRow } from './covered.ts';
import type { Numbers } from './made-up-days.ts';
import { meanWait, queueDay } from './queue-days.ts';

/** Paired differences of standard deviation 1 around a true gain; the smallest that matters is `threshold`. */
export function madeUpVerdicts(noise: Numbers, gain: number, threshold: number, experiments: number): CoverageRow {
  const plan = verdictPlan({ better: 'more', threshold, atLeast: 10, atMost: 400, confidenceLevel: 0.95 });
  return coverage(`${noise.name}; true gain ${gain}, threshold ${threshold}`, experiments, (number) => {
    const stream = streamFor(number, noise.name, 0);
    const verdict = new SequentialVerdict(plan);
    let replications = 0;
    for (; replications < plan.atMost && !verdict.decided; replications++) {
      verdict.take(gain + (noise.draw(stream) - noise.mean) / 10);
    }
    return judged(verdict.verdict(), gain, threshold, replications);
  });
}

/** Every look is taken, whatever the verdict: how often the intervals of all looks hold the truth at once. Differences as above. */
export function madeUpLooks(noise: Numbers, experiments: number): CoverageRow {
  // No difference matters less than this one, and none is that large: the verdict stays open to the last look.
  const plan = verdictPlan({ better: 'more', threshold: 1e-9, atLeast: 10, atMost: 400, confidenceLevel: 0.95 });
  return coverage(noise.name, experiments, (number) => {
    const stream = streamFor(number, noise.name, 0);
    const verdict = new SequentialVerdict(plan);
    let held = true;
    for (let replication = 0; replication < plan.atMost; replication++) {
      verdict.take((noise.draw(stream) - noise.mean) / 10);
      const { looks } = verdict.verdict();
      const last = looks.at(-1);
      if (last?.replications === replication + 1) held &&= Math.abs(last.mean) <= last.halfWidth;
      if (verdict.decided) break;
    }
    return { held, replications: plan.atMost };
  });
}

/** Two desks against three, or against two: the wait gained has a true value, in minutes. */
export function queueVerdicts(name: string, desks: number, trueGain: number, threshold: number, experiments: number): CoverageRow {
  const replicate = replicationRunner();
  const settings: ComparisonSettings = { decideBy: meanWait, threshold, atLeast: 10, atMost: 400 };
  return coverage(name, experiments, (number) => {
    const plan = comparisonPlan([queueDay(2, number), queueDay(desks, number)], settings);
    const comparison = new GrowingComparison(plan);
    while (!comparison.complete) {
      comparison.add(plan.scenarios.map((scenario: Scenario) => replicate(scenario, comparison.replications)));
    }
    const { verdict, replications } = comparison.soFar();
    if (verdict === undefined) throw new Error('two deployments have a verdict');
    const gained = { ...verdict, difference: { ...verdict.difference, mean: -verdict.difference.mean } };
    return judged(gained, trueGain, threshold, replications);
  });
}

function judged({ status, matters, difference }: ComparisonVerdict, gain: number, threshold: number, replications: number) {
  const wrong =
    (status === 'better' && gain <= (matters ? threshold : 0)) ||
    (status === 'worse' && gain >= (matters ? -threshold : 0)) ||
    (status === 'no-difference-that-matters' && Math.abs(gain) >= threshold);
  const share = (is: boolean) => (is ? 1 : 0);
  return {
    held: Math.abs(difference.mean - gain) <= difference.halfWidth,
    replications,
    further: {
      wrong: share(wrong),
      better: share(status === 'better'),
      worse: share(status === 'worse'),
      'no difference': share(status === 'no-difference-that-matters'),
      undecided: share(status === 'undecided'),
    },
  };
}
