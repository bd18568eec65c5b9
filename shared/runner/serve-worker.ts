// The loop inside a worker: keeps one job's scenarios, runs the replications asked for, and answers; an error becomes words, not a dead worker.

import type { ReplicationResult } from '../model/replication-result.ts';
import type { Scenario } from '../scenario/schema.ts';
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
      port.post({ kind: 'replicated', job, scenario: index, result }, buffersOf(result));
    } catch (error) {
      port.post({ kind: 'failed', job, scenario: index, replication, error: describeError(error) }, []);
    }
  });
}

/** The memory of a result, to be handed over instead of copied; each buffer once, however many arrays look into it. */
function buffersOf(result: ReplicationResult): ArrayBuffer[] {
  const arrays = [result.measures, ...result.waits.map((waits) => waits.counts)];
  const buffers = new Set<ArrayBuffer>();
  for (const { buffer } of arrays) if (buffer instanceof ArrayBuffer) buffers.add(buffer);
  return [...buffers];
}
