// Carries out what holds a quarter-hour for a day: hands it to the runner, and brings progress and the report into the store.

import type { SteadyStateResult } from '../../shared/experiment/steady-state-result.ts';
import type { SteadyStateReport } from '../../shared/report/steady-state-report.ts';
import { runFailure } from '../../shared/runner/run-failure.ts';
import type { Handle, Runner } from '../../shared/runner/runner.ts';
import type { Scenario } from '../../shared/scenario/schema.ts';
import type { AppStore } from './create-app-store.ts';

export interface HoldingParts {
  readonly runner: Runner;
  /** Writes the report without holding up the window. */
  readonly steadyReportOf: (scenario: Scenario, at: string, result: SteadyStateResult) => Promise<SteadyStateReport>;
}

export interface Holding {
  /** Holds the quarter-hour that begins `at`, "10:00", of the deployment on screen; whatever else is being simulated is called off first. */
  start: (at: string) => void;
  cancel: () => void;
  dispose: () => void;
}

export function createHolding(store: AppStore, { runner, steadyReportOf }: HoldingParts): Holding {
  let handle: Handle<SteadyStateResult> | undefined;

  const start = (at: string) => {
    handle?.cancel();
    const { scenario, active: deployment, setSteadyState } = store.getState();
    const isNewest = () => handle === mine;
    const mine = runner.steadyState(scenario, at, {
      onProgress: (progress) => {
        if (isNewest()) setSteadyState({ run: { status: 'running', deployment, at, progress } });
      },
    });
    handle = mine;
    setSteadyState({ run: { status: 'running', deployment, at, progress: { done: 0, total: 0 } } });
    void mine.outcome.then(async (outcome) => {
      if (!isNewest()) return;
      if (outcome.status === 'finished') {
        const report = await steadyReportOf(scenario, at, outcome.result).catch((error: unknown) => String(error));
        if (!isNewest()) return;
        if (typeof report === 'string') {
          setSteadyState({ run: { status: 'failed', failure: runFailure('replication-failed', report) } });
        } else setSteadyState({ run: { status: 'finished' }, result: { report, deployment, scenario } });
      } else if (outcome.status === 'failed') setSteadyState({ run: { status: 'failed', failure: outcome.failure } });
      // Half a day held says nothing of its warm-up: what is called off leaves what stood there before.
      else setSteadyState({ run: { status: 'cancelled' } });
      handle = undefined;
    });
  };

  const stopListening = store.subscribe((state, before) => {
    if (before.steadyState.run.status !== 'running' || state.steadyState.run.status !== 'idle') return;
    // Another document was opened: nobody waits for this one any more.
    const abandoned = handle;
    handle = undefined;
    abandoned?.cancel();
  });

  return {
    start,
    cancel: () => {
      handle?.cancel();
    },
    dispose: stopListening,
  };
}
