// Carries out runs: hands the scenario to the runner, brings progress, partial and final reports into the store, and starts cheap runs
// by itself after an edit. The window never waits for it.

import type { RunReport } from '../../shared/report/run-report.ts';
import type { RunObserver, RunOutcome, Runner } from '../../shared/runner/runner.ts';
import type { Scenario } from '../../shared/scenario/schema/scenario-schema.ts';
import type { AppStore } from './create-app-store.ts';
import { cheapRun, expectedRunTime, mostReplications } from './expected-work.ts';
import { newestOnly, reportOrFailure } from './newest-only.ts';
import { partialReports } from './partial-reports.ts';
import { isStale, resultsOn } from './selectors.ts';

/** The merged result as the runner hands it over. */
type MergedResult = Parameters<NonNullable<RunObserver['onPartial']>>[0];

export interface SimulationParts {
  readonly runner: Runner;
  /** Writes the report of a finished run, or of its first replications, without holding up the window. */
  readonly reportOf: (scenario: Scenario, result: MergedResult, how: { readonly final: boolean }) => Promise<RunReport>;
  /** False where the scenario has errors, so that a run by itself would only fail. */
  readonly canRun: (scenario: Scenario) => boolean;
  /** Settled once the window has drawn what is in the store. */
  readonly drawn: () => Promise<void>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export interface Simulation {
  /** Runs the scenario on screen; a run that is on is cancelled first. */
  start: () => void;
  cancel: () => void;
  dispose: () => void;
}

/** What a run was started for. */
interface Started {
  readonly scenario: Scenario;
  readonly deployment: string;
  readonly revision: number;
  readonly total: number;
}

/** Rest after an edit before a cheap run starts by itself [ms]: several edits share a run. */
export const autoRunDelay = 350;

/** A run expected to take no longer than this [s] need not be saved: it starts at once, and the next edit calls it off. */
const instantRun = 0.5;

export function createSimulation(store: AppStore, { runner, reportOf, canRun, drawn, now }: SimulationParts): Simulation {
  const runs = newestOnly<MergedResult>();
  let stopWaiting: () => void = () => undefined;

  const start = () => {
    stopWaiting();
    const { scenario, revision, active: deployment } = store.getState();
    const startedAt = now();
    const total = mostReplications(scenario);
    let progress = { done: 0, total };
    let partial: RunReport | undefined;
    const show = () => {
      store.getState().setRun({ status: 'running', deployment, revision, startedAt, progress, partial });
    };
    runs.start(
      (isNewest) =>
        runner.run(scenario, {
          onProgress: (made) => {
            progress = made;
            if (isNewest()) show();
          },
          onPartial: partialReports<MergedResult, RunReport>({
            write: (result) => reportOf(scenario, result, { final: false }),
            isWanted: isNewest,
            show: (report) => {
              partial = report;
              show();
            },
            drawn,
            now,
          }),
        }),
      async (outcome, isNewest) => {
        await settle(outcome, { scenario, deployment, revision, total }, isNewest);
        // An edit made while the run was on may be waiting for its turn.
        if (isNewest()) considerAutoRun();
      },
    );
    show();
  };

  const settle = async (
    outcome: RunOutcome,
    { scenario, deployment, revision, total }: Started,
    isNewest: () => boolean,
  ): Promise<void> => {
    const { setRun, addResult } = store.getState();
    if (outcome.status === 'cancelled') return setRun({ status: 'cancelled', deployment, revision, done: outcome.done, total });
    if (outcome.status === 'failed') return setRun({ status: 'failed', deployment, revision, failure: outcome.failure });
    const { elapsed, workers, result } = outcome;
    const written = await reportOrFailure(reportOf(scenario, result, { final: true }));
    if (!isNewest()) return;
    if (!written.ok) return setRun({ status: 'failed', deployment, revision, failure: written.failure });
    const { report } = written;
    addResult({ report, scenario, revision, elapsed, workers }, deployment);
    setRun({ status: 'finished', deployment, revision, elapsed, workers, total: report.identity.replications });
  };

  /** After an edit that makes results stale: if the user has run before and the run is cheap, run again without being asked. */
  const considerAutoRun = () => {
    stopWaiting();
    const { scenario } = store.getState();
    const isInstant = expectedRunTime(scenario, resultsOn(store.getState()).current) <= instantRun;
    stopWaiting = (isInstant ? afterThisEdit : afterRest)(() => {
      const state = store.getState();
      const { current } = resultsOn(state);
      const wanted = state.experiment.autoRun && current !== undefined && isStale(state) && state.run.status !== 'failed';
      const { run } = state;
      const running = run.status === 'running' && run.revision === state.revision && run.deployment === state.active;
      // A comparison has the workers to itself; the screen it is for shows no single run.
      if (state.comparison.run.status === 'running') return;
      if (!wanted || running || state.run.status === 'cancelled') return;
      if (canRun(state.scenario) && expectedRunTime(state.scenario, current) <= cheapRun) start();
    });
  };

  const stopListening = store.subscribe((state, before) => {
    if (state.revision === before.revision) {
      if (state.active !== before.active) considerAutoRun();
      return;
    }
    // A failure or a cancelled run belongs to the content it came from; another content is a fresh start.
    if (state.run.status === 'failed' || state.run.status === 'cancelled') state.setRun({ status: 'idle' });
    // Another document was opened: the run of the one before has nobody to report to.
    if (before.run.status === 'running' && state.run.status === 'idle') runs.abandon();
    considerAutoRun();
  });

  return {
    start,
    cancel: () => {
      stopWaiting();
      runs.cancel();
    },
    dispose: () => {
      stopWaiting();
      stopListening();
      runner.dispose();
    },
  };
}

/** Once all is changed that the user changed at one go, and before the window draws it: the workers simulate meanwhile. Returns what calls it off. */
function afterThisEdit(action: () => void): () => void {
  let wanted = true;
  queueMicrotask(() => {
    if (wanted) action();
  });
  return () => {
    wanted = false;
  };
}

function afterRest(action: () => void): () => void {
  const timer = setTimeout(action, autoRunDelay);
  return () => clearTimeout(timer);
}
