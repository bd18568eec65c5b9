// One scenario while its replications come in: as many as it asks for, or until it is as precise as it asks to be.

import type { ReplicationResult } from '../model/replication-result.ts';
import type { Scenario } from '../scenario/schema/scenario-schema.ts';
import type { ExperimentResult, ShapedMoments } from './experiment-result.ts';
import type { Growing } from './growing.ts';
import { addReplication, emptyExperiment, resultSoFar, type GrowingExperiment } from './merge-replications.ts';
import { goalReader, looksInARow, precisionLooks, type GoalState } from './precision.ts';

export class GrowingRun implements Growing<ExperimentResult> {
  readonly scenarios: readonly Scenario[];
  readonly most: number;
  readonly halfWidth = undefined;
  readonly #looks: readonly number[];
  readonly #goals: (moments: ShapedMoments) => readonly GoalState[];
  readonly #experiment: GrowingExperiment;
  /** Looks in a row, up to the last one, at which all goals were met. */
  #met = 0;

  constructor(scenario: Scenario) {
    this.scenarios = [scenario];
    this.#looks = precisionLooks(scenario);
    this.most = this.#looks.at(-1) as number;
    this.#goals = goalReader(scenario);
    this.#experiment = emptyExperiment(scenario);
  }

  get replications(): number {
    return this.#experiment.replications;
  }

  get complete(): boolean {
    return this.replications >= this.most || this.#met >= looksInARow;
  }

  add(results: readonly ReplicationResult[]): void {
    for (const result of results) addReplication(this.#experiment, result);
    if (this.replications < this.most && this.#looks.includes(this.replications)) {
      this.#met = this.#goals(this.#experiment).every(({ met }) => met) ? this.#met + 1 : 0;
    }
  }

  soFar(): ExperimentResult {
    return resultSoFar(this.#experiment);
  }
}
