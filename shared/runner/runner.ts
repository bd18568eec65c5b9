// How a run is asked for, whoever carries it out: web workers, worker threads or this very thread.

import type { ComparisonPlan } from '../experiment/comparison-plan.ts';
import type { ComparisonResult } from '../experiment/comparison-result.ts';
import type { ExperimentResult } from '../experiment/experiment-result.ts';
import type { SteadyStateResult } from '../experiment/steady-state-result.ts';
import type { Problem } from '../scenario/problem.ts';
import type { Scenario } from '../scenario/schema/scenario-schema.ts';

export interface RunProgress {
  readonly done: number;
  readonly total: number;
}

export interface RunObserver {
  /** Called at most ten times a second. */
  onProgress?(progress: RunProgress): void;
  /**
   * The merged result of the first replications so far, in order; at most a few times a second. Until the promise it returns for the first one is settled
   * a worker rests, so that whoever shows it has a processor.
   */
  onPartial?(result: ExperimentResult): void | Promise<void>;
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

/** `elapsed` is the wall-clock time [s]. What is called off keeps what is known, from two replications on. */
export type Outcome<Result> =
  | { readonly status: 'finished'; readonly result: Result; readonly elapsed: number; readonly workers: number }
  | { readonly status: 'cancelled'; readonly done: number; readonly result: Result | undefined }
  | { readonly status: 'failed'; readonly failure: RunFailure };

export type RunOutcome = Outcome<ExperimentResult>;
export type ComparisonOutcome = Outcome<ComparisonResult>;

/** Of a run that is under way. */
export interface Handle<Result> {
  readonly outcome: Promise<Outcome<Result>>;
  cancel(): void;
}

export type RunHandle = Handle<ExperimentResult>;
export type ComparisonHandle = Handle<ComparisonResult>;

/** `halfWidth` is that of the deciding difference so far, in its unit; undefined before there is one, and with three deployments or more. */
export interface ComparisonProgress extends RunProgress {
  readonly halfWidth: number | undefined;
}

export interface ComparisonObserver {
  /** Called at most ten times a second; `total` is the budget, which need not be used up. */
  onProgress?(progress: ComparisonProgress): void;
  /** The comparison so far; at most a few times a second. A worker rests as in a run. */
  onPartial?(result: ComparisonResult): void | Promise<void>;
}

export type SteadyStateObserver = Pick<RunObserver, 'onProgress'>;

export interface Runner {
  /**
   * Runs replications 0 to scenario.run.replications - 1; results merge in that order, so the number of workers cannot change them.
   * One run at a time: a new one cancels the one before. Never throws: whatever goes wrong is the outcome.
   */
  run(scenario: Scenario, observer?: RunObserver): RunHandle;
  /**
   * Runs replication 0, 1, ... of all deployments until the verdict is decided or the budget ends; it depends on neither the workers nor their
   * order. A comparison and a run cancel each other as two runs do.
   */
  compare(plan: ComparisonPlan, observer?: ComparisonObserver): ComparisonHandle;
  /** Holds the quarter-hour that begins `at` ("10:00") for a day, finds its warm-up and measures what follows; makes `scenario.run.replications`. */
  steadyState(scenario: Scenario, at: string, observer?: SteadyStateObserver): Handle<SteadyStateResult>;
  /** Ends its workers. */
  dispose(): void;
}
