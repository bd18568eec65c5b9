// Runs replications on this very thread, one after the other, letting go of it in between: for tests, and where no worker can be had.

import type { Growing } from '../experiment/growing.ts';
import type { ReplicationResult } from '../model/replication-result.ts';
import { calledOff, comparisonJob, runJob, steadyStateJob, type Job } from './job.ts';
import { promiseWithResolver } from './promise-with-resolver.ts';
import { invalidScenario, runFailure, type CheckScenario } from './run-failure.ts';
import { observation, type Clock, type Observer } from './run-observation.ts';
import type { Handle, Outcome, Runner } from './runner.ts';
import { describeError, type Replicate } from './worker-protocol.ts';

export interface InProcessRunnerParts {
  readonly replicate: Replicate;
  readonly check: CheckScenario;
  /** Lets the thread do other things, such as draw or take a click; called between replications. */
  readonly pause: () => Promise<void>;
  readonly clock: Clock;
}

export function createInProcessRunner(parts: InProcessRunnerParts): Runner {
  let cancelCurrent: () => void = () => undefined;

  const begin = <Result>(job: Job<Result>, observer: Observer<Result> | undefined) => {
    cancelCurrent();
    const handle = startJob(parts, job, observer);
    cancelCurrent = () => handle.cancel();
    return handle;
  };

  return {
    run: (scenario, observer) => begin(runJob(scenario, parts.check), observer),
    compare: (plan, observer) => begin(comparisonJob(plan, parts.check), observer),
    steadyState: (scenario, at, observer) => begin(steadyStateJob(scenario, at, parts.check), observer),
    dispose: () => cancelCurrent(),
  };
}

function startJob<Result>(
  { replicate, pause, clock }: InProcessRunnerParts,
  job: Job<Result>,
  observer: Observer<Result> | undefined,
): Handle<Result> {
  const { promise: outcome, resolve } = promiseWithResolver<Outcome<Result>>();
  const started = clock();
  let growing: Growing<Result> | undefined;
  let cancelled = false;

  const runAll = async () => {
    const invalid = invalidScenario(job.problems());
    if (invalid !== undefined) return resolve({ status: 'failed', failure: invalid });
    const grown = job.begin();
    growing = grown;
    const observed = observation(grown, observer, clock);
    while (!grown.complete) {
      const results: ReplicationResult[] = [];
      for (const scenario of grown.scenarios) {
        await pause();
        if (cancelled) return;
        results.push(replicate(scenario, grown.replications));
      }
      grown.add(results);
      observed.merged();
    }
    resolve({ status: 'finished', result: grown.soFar(), elapsed: (clock() - started) / 1000, workers: 0 });
  };

  runAll().catch((error: unknown) => resolve({ status: 'failed', failure: runFailure('replication-failed', describeError(error)) }));
  return {
    outcome,
    cancel() {
      cancelled = true;
      resolve(calledOff(growing));
    },
  };
}
