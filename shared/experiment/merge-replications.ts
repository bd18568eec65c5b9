// Replications become an experiment: each is added in its order and forgotten, so neither their number nor that of the workers shows.

import type { MeasureLayout } from '../model/measure-layout.ts';
import type { ReplicationResult } from '../model/replication-result.ts';
import type { ExperimentResult, PooledCounts } from './experiment-result.ts';
import { copyOfMoments, emptyMoments, observe } from './moments.ts';
import { addCounts, trimmedCopy, writeLongerShares } from './pooled-waits.ts';
import { waitSteps } from './wait-steps.ts';

/** An experiment while its replications come in. Only `addReplication` changes it; readers take a `resultSoFar`. */
export interface GrowingExperiment extends ExperimentResult {
  replications: number;
  waits: PooledCounts[];
  events: number;
}

export function emptyExperiment(layout: Pick<MeasureLayout, 'length' | 'kinds'>): GrowingExperiment {
  return {
    replications: 0,
    ...emptyMoments(layout.length),
    longerWaits: { steps: waitSteps, ...emptyMoments(layout.kinds.length * waitSteps.length) },
    waits: layout.kinds.map(() => ({ first: 0, counts: new Float64Array(0) })),
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
  observe(experiment, result.measures);
  const longer = new Float64Array(experiment.longerWaits.means.length);
  for (const [kind, waits] of result.waits.entries()) {
    experiment.waits[kind] = addCounts(experiment.waits[kind] as PooledCounts, waits);
    writeLongerShares(waits, longer, kind * waitSteps.length);
  }
  observe(experiment.longerWaits, longer);
  experiment.replications++;
  experiment.events += result.events;
}

/** A copy that later replications leave alone. */
export function resultSoFar(experiment: ExperimentResult): ExperimentResult {
  return {
    replications: experiment.replications,
    ...copyOfMoments(experiment),
    longerWaits: { steps: experiment.longerWaits.steps, ...copyOfMoments(experiment.longerWaits) },
    waits: experiment.waits.map(trimmedCopy),
    events: experiment.events,
  };
}
