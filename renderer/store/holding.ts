// Carries out what holds a quarter-hour for a day: hands it to the runner, and brings progress and the report into the store.

import type { SteadyStateResult } from '../../shared/experiment/steady-state-result.ts';
import type { SteadyStateReport } from '../../shared/report/steady-state-report.ts';
import type { Runner, RunProgress } from '../../shared/runner/runner.ts';
import type { Scenario } from '../../shared/scenario/schema/scenario-schema.ts';
import type { AppStore } from './create-app-store.ts';
import { newestOnly, reportOrFailure } from './newest-only.ts';

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
  const held = newestOnly<SteadyStateResult>();

  const start = (at: string) => {
    const { scenario, active: deployment, setSteadyState } = store.getState();
    const show = (progress: RunProgress) => setSteadyState({ run: { status: 'running', deployment, at, progress } });
    held.start(
      (isNewest) => runner.steadyState(scenario, at, { onProgress: (progress) => isNewest() && show(progress) }),
      async (outcome, isNewest) => {
        if (outcome.status === 'failed') return setSteadyState({ run: { status: 'failed', failure: outcome.failure } });
        // Half a day held says nothing of its warm-up: what is called off leaves what stood there before.
        if (outcome.status === 'cancelled') return setSteadyState({ run: { status: 'cancelled' } });
        const written = await reportOrFailure(steadyReportOf(scenario, at, outcome.result));
        if (!isNewest()) return;
        if (written.ok) setSteadyState({ run: { status: 'finished' }, result: { report: written.report, deployment, scenario } });
        else setSteadyState({ run: { status: 'failed', failure: written.failure } });
      },
    );
    show({ done: 0, total: 0 });
  };

  const stopListening = store.subscribe((state, before) => {
    // Another document was opened: nobody waits for this one any more.
    if (before.steadyState.run.status === 'running' && state.steadyState.run.status === 'idle') held.abandon();
  });

  return { start, cancel: held.cancel, dispose: stopListening };
}
