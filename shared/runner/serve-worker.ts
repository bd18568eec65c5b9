// The loop inside a worker: keeps one job's scenarios, runs the replications asked for, and answers; an error becomes words, not a dead worker.

import type { Scenario } from '../scenario/schema/scenario-schema.ts';
import { describeError, type PoolPort, type Replicate } from './worker-protocol.ts';

/** Serves the pool at the other end of the port for as long as the worker lives. */
export function serveWorker(port: PoolPort, replicate: Replicate): void {
  let current: { readonly job: number; readonly scenarios: readonly Scenario[] } | undefined;
  port.onMessage((message) => {
    if (message.kind === 'job') {
      current = message;
      return;
    }
    const { job, scenario: index, replication } = message;
    try {
      if (current?.job !== job) throw new Error(`Job ${job} was not announced`);
      const scenario = current.scenarios[index];
      if (scenario === undefined) throw new Error(`Job ${job} has no scenario ${index}`);
      const result = replicate(scenario, replication);
      port.post({ kind: 'replicated', job, scenario: index, result });
    } catch (error) {
      port.post({ kind: 'failed', job, scenario: index, replication, error: describeError(error) });
    }
  });
}
