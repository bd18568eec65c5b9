// Runs replications on this very thread, one after the other, letting go of it in between: for tests, and where no worker can be had.

import { addReplication, emptyExperiment, resultSoFar } from '../experiment/merge-replications.ts';
import type { Scenario } from '../scenario/schema.ts';
import { promiseWithResolver } from './promise-with-resolver.ts';
import { invalidScenario, runFailure, type CheckScenario } from './run-failure.ts';
import { observation, type Clock } from './run-observation.ts';
import type { RunHandle, RunObserver, RunOutcome, Runner } from './runner.ts';
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

  return {
    run(scenario, observer) {
      cancelCurrent();
      const handle = startRun(parts, scenario, observer);
      cancelCurrent = () => handle.cancel();
      return handle;
    },
    dispose: () => cancelCurrent(),
  };
}

function startRun(
  { replicate, check, pause, clock }: InProcessRunnerParts,
  scenario: Scenario,
  observer: RunObserver | undefined,
): RunHandle {
  const { promise: outcome, resolve } = promiseWithResolver<RunOutcome>();
  const started = clock();
  const total = scenario.run.replications;
  let done = 0;
  let cancelled = false;

  const runAll = async () => {
    const invalid = invalidScenario(check(scenario));
    if (invalid !== undefined) return resolve({ status: 'failed', failure: invalid });
    const experiment = emptyExperiment(scenario);
    const observe = observation(observer, total, clock);
    while (done < total) {
      await pause();
      if (cancelled) return;
      addReplication(experiment, replicate(scenario, done));
      done++;
      observe(experiment);
    }
    resolve({ status: 'finished', result: resultSoFar(experiment), elapsed: (clock() - started) / 1000, workers: 0 });
  };

  runAll().catch((error: unknown) => resolve({ status: 'failed', failure: runFailure('replication-failed', describeError(error)) }));
  return {
    outcome,
    cancel() {
      cancelled = true;
      resolve({ status: 'cancelled', done });
    },
  };
}
