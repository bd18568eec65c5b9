// Anything that takes replications in their order and says when it has enough: one scenario with its number or its precision, or several compared.

import type { ReplicationResult } from '../model/replication-result.ts';
import type { Scenario } from '../scenario/schema/scenario-schema.ts';

export interface Growing<Result> {
  /** Each replication is carried out of every one of these. */
  readonly scenarios: readonly Scenario[];
  /** Replications of each scenario at most. */
  readonly most: number;
  /** Replications taken so far. */
  readonly replications: number;
  /** Half-width of what it waits for, in the unit of the deciding quantity; undefined where there is none. */
  readonly halfWidth: number | undefined;
  /** True once no further replication is wanted; follows from those taken, in their order, and from nothing else. */
  readonly complete: boolean;
  /** Takes the next replication: the results of all scenarios, in their order. */
  add(results: readonly ReplicationResult[]): void;
  /** A copy that later replications leave alone. */
  soFar(): Result;
}
