// Replications become an experiment: each is added in its order and forgotten, so neither their number nor that of the workers shows.

import { measureLayout } from '../model/measure-layout.ts';
import type { ReplicationResult } from '../model/replication-result.ts';
import type { Scenario } from '../scenario/schema/scenario-schema.ts';
import type { ExperimentResult, PooledCounts } from './experiment-result.ts';
import { copyOfMoments, copyOfShapedMoments, emptyMoments, emptyShapedMoments, observe, observeShape } from './moments.ts';
import { addCounts, bucketsOfSteps, trimmedCopy, writeLongerShares } from './pooled-waits.ts';
import { waitStepsOf } from './wait-steps.ts';

/** An experiment while its replications come in. Only `addReplication` changes it; readers take a `resultSoFar`. */
export interface GrowingExperiment extends ExperimentResult {
  replications: number;
  waits: PooledCounts[];
  events: number;
}

export function emptyExperiment(scenario: Scenario): GrowingExperiment {
  const { length, kinds } = measureLayout(scenario);
  const steps = waitStepsOf(scenario);
  return {
    replications: 0,
    ...emptyShapedMoments(length),
    longerWaits: { steps, ...emptyMoments(kinds.length * steps.length) },
    waits: kinds.map(() => ({ first: 0, counts: new Float64Array(0) })),
    events: 0,
  };
}

/** Adds the next replication, in place. Throws unless it is the next in order and has the experiment's measures and kinds. */
export function addReplication(experiment: GrowingExperiment, result: ReplicationResult): void {
  if (result.replication !== experiment.replications) {
    throw new Error(`Replication ${result.replication} came where ${experiment.replications} is next`);
  }
  if (result.waits.length !== experiment.waits.length) {
    throw new Error(`Expected ${experiment.waits.length} histograms, got ${result.waits.length}`);
  }
  observeShape(experiment, result.measures);
  const { steps } = experiment.longerWaits;
  const stepBuckets = bucketsOfSteps(steps);
  const longer = new Float64Array(experiment.longerWaits.means.length);
  for (const [kind, waits] of result.waits.entries()) {
    experiment.waits[kind] = addCounts(experiment.waits[kind] as PooledCounts, waits);
    writeLongerShares(waits, stepBuckets, longer, kind * steps.length);
  }
  observe(experiment.longerWaits, longer);
  experiment.replications++;
  experiment.events += result.events;
}

/** A copy that later replications leave alone. */
export function resultSoFar(experiment: ExperimentResult): ExperimentResult {
  return {
    replications: experiment.replications,
    ...copyOfShapedMoments(experiment),
    longerWaits: { steps: experiment.longerWaits.steps, ...copyOfMoments(experiment.longerWaits) },
    waits: experiment.waits.map(trimmedCopy),
    events: experiment.events,
  };
}
