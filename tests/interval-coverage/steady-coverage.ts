// Does a held quarter-hour, its warm-up left out, agree with the steady state that theory knows? Nothing here says where the warm-up ends.

import { GrowingSteadyState } from '../../shared/experiment/growing-steady-state.ts';
import { replicationRunner } from '../../shared/experiment/replicate.ts';
import { markovianQueue } from '../../shared/queueing-theory/markovian-queue.ts';
import { boundsOf } from '../../shared/statistics/estimate.ts';
import type { Scenario } from '../../shared/scenario/schema/scenario-schema.ts';
import { counters, exponential, scenario, withPassengers } from '../support/scenario-builder.ts';
import { coverage, type CoverageRow } from './covered.ts';

export interface SteadyQueue {
  readonly desks: number;
  readonly perHour: number;
  /** [s] */
  readonly meanService: number;
}

/** Any quarter-hour of it is like any other. */
export function steadyQueueDay({ desks, perHour, meanService }: SteadyQueue, seed: number, replications: number): Scenario {
  const day = withPassengers(scenario([counters('desks', desks, exponential(meanService))]), perHour * 24);
  return { ...day, run: { seed, replications, confidenceLevel: 0.95 } };
}

export function steadyCoverage(queue: SteadyQueue, replications: number, experiments: number): CoverageRow {
  const { desks, perHour, meanService } = queue;
  const theory = markovianQueue({ arrivalRate: perHour / 3600, serviceRate: 1 / meanService, servers: desks });
  const replicate = replicationRunner();
  const name = `M/M/${desks}, ${Math.round(100 * theory.utilization)} % busy, ${perHour} an hour`;
  return coverage(name, experiments, (number) => {
    const held = new GrowingSteadyState(steadyQueueDay(queue, number, replications), '10:00');
    const [day] = held.scenarios;
    while (!held.complete) held.add([replicate(day as Scenario, held.replications)]);
    const { banks, warmUp, settled } = held.soFar();
    const [bank] = banks;
    if (bank === undefined) throw new Error('one bank has one result');
    const { mean } = bank.queueLength;
    const { lower, upper } = boundsOf(bank.queueLength);
    return {
      held: lower <= theory.meanQueueLength && theory.meanQueueLength <= upper,
      replications,
      further: {
        'warm-up [quarter-hours]': warmUp,
        settled: settled ? 1 : 0,
        'mean / theory': mean / theory.meanQueueLength,
      },
    };
  });
}
