// Replications with made-up numbers that depend on the replication alone: for tests of what is done with results, whatever the model says.

import { measureLayout } from '../../shared/model/measure-layout.ts';
import type { ReplicationResult } from '../../shared/model/replication-result.ts';
import type { Scenario } from '../../shared/scenario/schema/scenario-schema.ts';

/** Every measure another odd number, every seventh absent in every third replication, and three waits of each kind. */
export function fakeReplicate(scenario: Scenario, replication: number): ReplicationResult {
  const { length, kinds } = measureLayout(scenario);
  const measures = Float64Array.from({ length }, (_, i) =>
    i % 7 === 0 && replication % 3 === 0 ? Number.NaN : Math.sin(i + 1) * 100 + Math.cos(replication * 31 + i) / 3,
  );
  const waits = kinds.map((_, kind) => ({ first: 1400 + 10 * kind + replication, counts: Uint32Array.of(2, 0, 1 + replication) }));
  return { replication, measures, waits, events: 1000 + replication };
}
