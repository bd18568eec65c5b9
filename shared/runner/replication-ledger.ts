// Which replications of a run are handed out, back early, and merged: out of order they wait here, a bounded number of them.

import { addReplication, emptyExperiment, resultSoFar, type GrowingExperiment } from '../experiment/merge-replications.ts';
import type { ExperimentResult } from '../experiment/experiment-result.ts';
import type { ReplicationResult } from '../model/replication-result.ts';
import type { Scenario } from '../scenario/schema.ts';

export class ReplicationLedger {
  readonly #experiment: GrowingExperiment;
  readonly #total: number;
  readonly #lookAhead: number;
  readonly #early = new Map<number, ReplicationResult>();
  #next = 0;

  /** `lookAhead`: how many replications may be handed out beyond the last one merged, so that one slow replication does not fill the memory. */
  constructor(scenario: Scenario, lookAhead: number) {
    this.#experiment = emptyExperiment(scenario);
    this.#total = scenario.run.replications;
    this.#lookAhead = lookAhead;
  }

  /** Replications merged. */
  get merged(): number {
    return this.#experiment.replications;
  }

  /** Replications not yet handed out. */
  get left(): number {
    return this.#total - this.#next;
  }

  get complete(): boolean {
    return this.merged === this.#total;
  }

  /** The next replication to carry out, or undefined where none is left or those out already reach as far ahead as allowed. */
  take(): number | undefined {
    if (this.#next >= this.#total || this.#next >= this.merged + this.#lookAhead) return undefined;
    return this.#next++;
  }

  /** Takes a result in, and merges all that are next in order; `onMerged` is called after each. */
  accept(result: ReplicationResult, onMerged: (experiment: ExperimentResult) => void): void {
    this.#early.set(result.replication, result);
    for (let next = this.#early.get(this.merged); next !== undefined; next = this.#early.get(this.merged)) {
      this.#early.delete(next.replication);
      addReplication(this.#experiment, next);
      onMerged(this.#experiment);
    }
  }

  result(): ExperimentResult {
    return resultSoFar(this.#experiment);
  }
}
