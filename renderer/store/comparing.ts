// Carries out comparisons: hands the deployments to the runner, and brings progress, reports on the way and the verdict into the store.

import { comparisonPlan, type ComparisonPlan } from '../../shared/experiment/comparison-plan.ts';
import type { ComparisonResult } from '../../shared/experiment/comparison-result.ts';
import type { ComparisonNames } from '../../shared/report/comparison-report-of.ts';
import type { ComparisonReport } from '../../shared/report/comparison-report.ts';
import type { ComparisonProgress, Runner } from '../../shared/runner/runner.ts';
import type { Compared } from './comparison-slice.ts';
import type { AppStore } from './create-app-store.ts';
import { inItsOwnTask, newestOnly, reportOrFailure } from './newest-only.ts';
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
  /** Settled once the window has drawn what is in the store. */
  readonly drawn: () => Promise<void>;
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

export function createComparing(store: AppStore, { runner, compareReportOf, drawn, now }: ComparingParts): Comparing {
  const comparisons = newestOnly<ComparisonResult>();

  const start = () => {
    const { project, setComparison } = store.getState();
    if (project.deployments.length < 2) return comparisons.cancel();
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
    comparisons.start(
      (isNewest) =>
        inItsOwnTask(() =>
          runner.compare(plan, {
            onProgress: (made) => {
              progress = made;
              if (isNewest()) show();
            },
            onPartial: partialReports<ComparisonResult, ComparisonReport>({
              write: (result) => compareReportOf(plan, names, result, { final: false }),
              isWanted: isNewest,
              show: (report) => {
                partial = report;
                show();
              },
              drawn,
              now,
            }),
          }),
        ),
      async (outcome, isNewest) => {
        if (outcome.status === 'failed') return setComparison({ run: { status: 'failed', failure: outcome.failure } });
        const { status, result } = outcome;
        const ended = status === 'finished' ? ({ status } as const) : ({ status, done: outcome.done, total } as const);
        if (result === undefined) return setComparison({ run: ended });
        const written = await reportOrFailure(compareReportOf(plan, names, result, { final: true }));
        if (!isNewest()) return;
        if (!written.ok) return setComparison({ run: { status: 'failed', failure: written.failure } });
        const took = status === 'finished' ? { elapsed: outcome.elapsed, workers: outcome.workers } : undefined;
        setComparison({ run: ended, result: { report: written.report, compared, took } });
      },
    );
    show();
  };

  const stopListening = store.subscribe((state, before) => {
    if (state.revision === before.revision) return;
    const { run } = state.comparison;
    // A failure or a comparison called off belongs to the content it came from; another content is a fresh start.
    if (run.status === 'failed' || run.status === 'cancelled') state.setComparison({ run: { status: 'idle' } });
    // Another document was opened: the comparison of the one before has nobody to report to.
    if (before.comparison.run.status === 'running' && run.status === 'idle') comparisons.abandon();
  });

  return { start, cancel: comparisons.cancel, dispose: stopListening };
}
