// Which replications of a run are handed out, back early, and merged: out of order they wait here, a bounded number of them.

import type { Growing } from '../experiment/growing.ts';
import type { ReplicationResult } from '../model/replication-result.ts';

/** One replication of one scenario, by its place among the scenarios of the run. */
export interface ReplicationTask {
  readonly scenario: number;
  readonly replication: number;
}

export class ReplicationLedger {
  readonly #growing: Growing<unknown>;
  readonly #lookAhead: number;
  /** Results of replications not merged yet, by replication: one place for each scenario. */
  readonly #early = new Map<number, (ReplicationResult | undefined)[]>();
  /** Tasks handed out; those of one replication stand together. */
  #next = 0;

  /** `lookAhead`: how many tasks may be handed out beyond the last one merged, so that one slow replication does not fill the memory. */
  constructor(growing: Growing<unknown>, lookAhead: number) {
    this.#growing = growing;
    this.#lookAhead = Math.max(lookAhead, growing.scenarios.length);
  }

  /** Tasks not yet handed out, as far as one knows: a run may be complete before. */
  get left(): number {
    return this.#growing.most * this.#growing.scenarios.length - this.#next;
  }

  /** The next task to carry out, or undefined where none is left or those out already reach as far ahead as allowed. */
  take(): ReplicationTask | undefined {
    const { scenarios, replications } = this.#growing;
    const merged = replications * scenarios.length;
    if (this.left <= 0 || this.#next >= merged + this.#lookAhead) return undefined;
    const task = this.#next++;
    return { scenario: task % scenarios.length, replication: Math.floor(task / scenarios.length) };
  }

  /** Takes a result in, and merges all replications that are next in order and whole; `onMerged` is called after each. */
  accept(scenario: number, result: ReplicationResult, onMerged: () => void): void {
    const { scenarios } = this.#growing;
    const results = this.#early.get(result.replication) ?? scenarios.map(() => undefined);
    results[scenario] = result;
    this.#early.set(result.replication, results);
    for (let next = this.#nextWhole(); next !== undefined && !this.#growing.complete; next = this.#nextWhole()) {
      this.#early.delete(this.#growing.replications);
      this.#growing.add(next);
      onMerged();
    }
  }

  #nextWhole(): readonly ReplicationResult[] | undefined {
    const results = this.#early.get(this.#growing.replications);
    return results?.every((one) => one !== undefined) === true ? results : undefined;
  }
}
