// What a worker does, for those who may not reach into the model: one replication of a scenario, or of several in turn.

import { replicationRunner as runnerOfOne, type runReplication } from '../model/run-replication.ts';
import type { Scenario } from '../scenario/schema/scenario-schema.ts';

/** As runReplication. The plan of every scenario it meets is kept for as long as the scenario itself is, so that deployments can take turns. */
export function replicationRunner(): typeof runReplication {
  const runners = new WeakMap<Scenario, typeof runReplication>();
  return (scenario, replication) => {
    let runner = runners.get(scenario);
    if (runner === undefined) runners.set(scenario, (runner = runnerOfOne()));
    return runner(scenario, replication);
  };
}
