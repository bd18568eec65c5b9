// What a pool and its workers say to each other. Every message carries the job it belongs to, so that answers to a cancelled job fall on deaf ears.

import type { ReplicationResult } from '../model/replication-result.ts';
import type { Scenario } from '../scenario/schema/scenario-schema.ts';

/** Job numbers are the pool's own, and rise. */
export type ToWorker =
  /** Announces a job; the worker keeps its scenarios and forgets those of the job before. */
  | { readonly kind: 'job'; readonly job: number; readonly scenarios: readonly Scenario[] }
  /** One replication of the job's scenario with this index. */
  | { readonly kind: 'replicate'; readonly job: number; readonly scenario: number; readonly replication: number };

export type FromWorker =
  | { readonly kind: 'replicated'; readonly job: number; readonly scenario: number; readonly result: ReplicationResult }
  /** The replication threw; the worker lives on. */
  | { readonly kind: 'failed'; readonly job: number; readonly scenario: number; readonly replication: number; readonly error: string };

/** The pool's end of a worker. */
export interface WorkerPort {
  post(message: ToWorker): void;
  onMessage(listener: (message: FromWorker) => void): void;
  /** The worker died or never started; nothing comes after it. */
  onLost(listener: (detail: string) => void): void;
  terminate(): void;
}

/** The worker's end. */
export interface PoolPort {
  /**
   * A copy goes out. To hand the memory itself over would detach arrays, and from the first detached one on V8 checks every array at every use:
   * replications would take a fifth longer, and copying takes a thousandth of one.
   */
  post(message: FromWorker): void;
  onMessage(listener: (message: ToWorker) => void): void;
}

/** One replication: the same scenario and number, the same result, wherever it runs. */
export type Replicate = (scenario: Scenario, replication: number) => ReplicationResult;

/** An error in words, with where it was thrown, for whoever mends the program. */
export function describeError(error: unknown): string {
  if (error instanceof Error) return error.stack?.includes(error.message) === true ? error.stack : `${error.name}: ${error.message}`;
  return String(error);
}
