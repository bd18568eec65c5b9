// One scenario while its replications come in: as many as it asks for.

import type { ReplicationResult } from '../model/replication-result.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { ExperimentResult } from './experiment-result.ts';
import type { Growing } from './growing.ts';
import { addReplication, emptyExperiment, resultSoFar, type GrowingExperiment } from './merge-replications.ts';

export class GrowingRun implements Growing<ExperimentResult> {
  readonly scenarios: readonly Scenario[];
  readonly most: number;
  readonly halfWidth = undefined;
  readonly #experiment: GrowingExperiment;

  constructor(scenario: Scenario) {
    this.scenarios = [scenario];
    this.most = scenario.run.replications;
    this.#experiment = emptyExperiment(scenario);
  }

  get replications(): number {
    return this.#experiment.replications;
  }

  get complete(): boolean {
    return this.replications >= this.most;
  }

  add(results: readonly ReplicationResult[]): void {
    for (const result of results) addReplication(this.#experiment, result);
  }

  soFar(): ExperimentResult {
    return resultSoFar(this.#experiment);
  }
}
