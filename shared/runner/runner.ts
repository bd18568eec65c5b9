// How a run is asked for, whoever carries it out: web workers, worker threads or this very thread.

import type { ExperimentResult } from '../experiment/experiment-result.ts';
import type { Problem } from '../scenario/problem.ts';
import type { Scenario } from '../scenario/schema.ts';

export interface RunProgress {
  readonly done: number;
  readonly total: number;
}

export interface RunObserver {
  /** Called at most ten times a second. */
  onProgress?(progress: RunProgress): void;
  /** The merged result of the first replications so far, in order; at most a few times a second. */
  onPartial?(result: ExperimentResult): void;
}

/** What went wrong; the screens choose the sentence in the reader's language by it. */
export type RunFailureReason = 'invalid-scenario' | 'replication-failed' | 'worker-lost' | 'no-workers';

/** `message` is the sentence in English, for logs; `detail` is for whoever mends the program. */
export interface RunFailure {
  readonly reason: RunFailureReason;
  readonly message: string;
  readonly detail?: string;
  /** What is wrong with an invalid scenario, for i18n area `problems`. */
  readonly problems?: readonly Problem[];
}

/** `elapsed` is the wall-clock time of the run [s]. */
export type RunOutcome =
  | { readonly status: 'finished'; readonly result: ExperimentResult; readonly elapsed: number; readonly workers: number }
  | { readonly status: 'cancelled'; readonly done: number }
  | { readonly status: 'failed'; readonly failure: RunFailure };

export interface RunHandle {
  readonly outcome: Promise<RunOutcome>;
  cancel(): void;
}

export interface Runner {
  /**
   * Runs replications 0 to scenario.run.replications - 1; results merge in that order, so the number of workers cannot change them.
   * One run at a time: a new one cancels the one before. Never throws: whatever goes wrong is the outcome.
   */
  run(scenario: Scenario, observer?: RunObserver): RunHandle;
  /** Ends its workers. */
  dispose(): void;
}
