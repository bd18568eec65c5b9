// Does the interval of a run that stops when it is precise enough hold the truth as often as it says?

import { GrowingRun } from '../../shared/experiment/growing-run.ts';
import { goalReader } from '../../shared/experiment/precision.ts';
import { replicationRunner } from '../../shared/experiment/replicate.ts';
import { streamFor } from '../../shared/random/stream-for.ts';
import type { PrecisionGoal } from '../../shared/scenario/schema/precision-schema.ts';
import type { Scenario } from '../../shared/scenario/schema/scenario-schema.ts';
import { boundsOf } from '../../shared/statistics/estimate.ts';
import { coverage, type CoverageRow } from './covered.ts';
import { madeUp, peak, pledge, tinyDay, type Numbers } from './made-up-days.ts';
import { queueDay } from './queue-days.ts';

const budget = 2000;

function withGoal(scenario: Scenario, goal: PrecisionGoal, seed: number): Scenario {
  return { ...scenario, run: { seed, replications: 20, confidenceLevel: 0.95, precision: { of: [goal], atMost: budget } } };
}

/** Numbers of any mean; `halfWidth` is absolute. */
export function madeUpPrecision(numbers: Numbers, halfWidth: number, experiments: number): CoverageRow {
  const isShare = numbers.mean <= 1;
  const scenario = withGoal(tinyDay, { quantity: isShare ? pledge : peak, halfWidth, relative: false }, 1);
  const what = isShare ? `± ${100 * halfWidth} points` : `± ${halfWidth}`;
  return coverage(`${numbers.name}, ${what}`, experiments, (number) => {
    const stream = streamFor(number, numbers.name, 0);
    const run = new GrowingRun(scenario);
    while (!run.complete) run.add([madeUp(run.replications, isShare ? 'pledge' : 'peak', numbers.draw(stream))]);
    return holds(scenario, run, numbers.mean);
  });
}

/** A real queue; `truth` in the unit of the goal. */
export function queuePrecision(name: string, desks: number, goal: PrecisionGoal, truth: number, experiments: number): CoverageRow {
  const replicate = replicationRunner();
  return coverage(name, experiments, (number) => {
    const scenario = withGoal(queueDay(desks, number), goal, number);
    const run = new GrowingRun(scenario);
    while (!run.complete) run.add([replicate(scenario, run.replications)]);
    return holds(scenario, run, truth);
  });
}

function holds(scenario: Scenario, run: GrowingRun, truth: number) {
  const [state] = goalReader(scenario)(run.soFar());
  if (state === undefined) throw new Error('one goal has one state');
  const { lower, upper } = boundsOf(state.estimate);
  return { held: lower <= truth && truth <= upper, replications: run.replications, further: { 'goal met': state.met ? 1 : 0 } };
}
