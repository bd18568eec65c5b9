// Carries out comparisons: hands the deployments to the runner, and brings progress, reports on the way and the verdict into the store.

import { comparisonPlan, type ComparisonPlan } from '../../shared/experiment/comparison-plan.ts';
import type { ComparisonResult } from '../../shared/experiment/comparison-result.ts';
import type { ComparisonNames } from '../../shared/report/comparison-report-of.ts';
import type { ComparisonReport } from '../../shared/report/comparison-report.ts';
import { runFailure } from '../../shared/runner/run-failure.ts';
import type { ComparisonHandle, ComparisonProgress, Runner } from '../../shared/runner/runner.ts';
import type { Compared } from './comparison-slice.ts';
import type { AppStore } from './create-app-store.ts';
import { partialReports } from './partial-reports.ts';

export interface ComparingParts {
  readonly runner: Runner;
  /** Writes the report of a comparison, or of its first days, without holding up the window. */
  readonly compareReportOf: (
    plan: ComparisonPlan,
    names: ComparisonNames,
    result: ComparisonResult,
    how: { readonly final: boolean },
  ) => Promise<ComparisonReport>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export interface Comparing {
  /** Compares the deployments as they are now; a run or comparison that is on is called off first. */
  start: () => void;
  /** Calls the comparison off; what is known by then is kept. */
  cancel: () => void;
  dispose: () => void;
}

export function createComparing(store: AppStore, { runner, compareReportOf, now }: ComparingParts): Comparing {
  let handle: ComparisonHandle | undefined;

  const start = () => {
    handle?.cancel();
    const { project, setComparison } = store.getState();
    if (project.deployments.length < 2) return;
    const compared: Compared = { deployments: project.deployments, settings: project.comparison };
    const plan = comparisonPlan(
      compared.deployments.map(({ scenario }) => scenario),
      compared.settings,
    );
    const names: ComparisonNames = {
      projectName: project.name,
      deployments: compared.deployments.map(({ id, scenario }) => ({ id, name: scenario.name })),
    };
    const total = compared.settings.atMost;
    let progress: ComparisonProgress = { done: 0, total, halfWidth: undefined };
    let partial: ComparisonReport | undefined;
    const show = () => {
      setComparison({ run: { status: 'running', compared, progress, partial } });
    };
    // Only the newest comparison may speak: one that was replaced goes on for a moment until it notices.
    const isNewest = () => handle === mine;
    const takePartial = partialReports<ComparisonResult, ComparisonReport>({
      write: (result) => compareReportOf(plan, names, result, { final: false }),
      isWanted: isNewest,
      show: (report) => {
        partial = report;
        show();
      },
      now,
    });
    const mine = runner.compare(plan, {
      onProgress: (made) => {
        progress = made;
        if (isNewest()) show();
      },
      onPartial: takePartial,
    });
    handle = mine;
    show();
    void mine.outcome.then(async (outcome) => {
      if (!isNewest()) return;
      if (outcome.status === 'failed') setComparison({ run: { status: 'failed', failure: outcome.failure } });
      else {
        const { status, result } = outcome;
        const ended = status === 'finished' ? ({ status } as const) : ({ status, done: outcome.done, total } as const);
        const took = status === 'finished' ? { elapsed: outcome.elapsed, workers: outcome.workers } : undefined;
        const report =
          result === undefined
            ? undefined
            : await compareReportOf(plan, names, result, { final: true }).catch((error: unknown) => String(error));
        if (!isNewest()) return;
        if (typeof report === 'string') setComparison({ run: { status: 'failed', failure: runFailure('replication-failed', report) } });
        else if (report === undefined) setComparison({ run: ended });
        else setComparison({ run: ended, result: { report, compared, took } });
      }
      handle = undefined;
    });
  };

  const stopListening = store.subscribe((state, before) => {
    if (state.revision === before.revision) return;
    const { run } = state.comparison;
    // A failure or a comparison called off belongs to the content it came from; another content is a fresh start.
    if (run.status === 'failed' || run.status === 'cancelled') state.setComparison({ run: { status: 'idle' } });
    if (before.comparison.run.status === 'running' && run.status === 'idle') {
      // Another document was opened: the comparison of the one before has nobody to report to.
      const abandoned = handle;
      handle = undefined;
      abandoned?.cancel();
    }
  });

  return {
    start,
    cancel: () => {
      handle?.cancel();
    },
    dispose: stopListening,
  };
}
