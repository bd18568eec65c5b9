// Which comparison the screen draws, how far it can be trusted at this moment, and which deployment is looked at beside the baseline.

import { useMemo } from 'react';
import { useTranslator } from '../../i18n/translator-context.tsx';
import type { ComparisonResultShown } from '../../store/comparison-slice.ts';
import { isComparisonStale, shownComparison } from '../../store/selectors.ts';
import { useAppStore } from '../../store/use-app-store.ts';
import type { AgainstBaseline, ComparisonReport } from '../../../shared/report/comparison-report.ts';
import { withPresentNames } from './deployment-names.ts';

export interface ShownComparison {
  readonly report: ComparisonReport;
  /** True while more days are coming in. */
  readonly partial: boolean;
  readonly stale: boolean;
  readonly took: ComparisonResultShown['took'];
}

/** undefined before the first numbers of the first comparison. */
export function useShownComparison(): ShownComparison | undefined {
  const translator = useTranslator();
  const report = useAppStore(shownComparison);
  const project = useAppStore((state) => state.project);
  const partial = useAppStore(({ comparison: { run } }) => run.status === 'running' && run.partial !== undefined);
  const stale = useAppStore(isComparisonStale);
  const took = useAppStore((state) => state.comparison.result?.took);
  return useMemo(
    () => (report === undefined ? undefined : { report: withPresentNames(report, project, translator), partial, stale, took }),
    [report, project, translator, partial, stale, took],
  );
}

/** The deployment looked at beside the baseline: the one chosen, else the best of several, else the second. */
export function shownAgainst({ against, selection }: ComparisonReport, chosen: number | undefined): AgainstBaseline {
  const wanted = chosen ?? selection?.best ?? 1;
  const shown = against.find(({ deployment }) => deployment === wanted) ?? against[0];
  if (shown === undefined) throw new Error('A comparison has a deployment beside the baseline.');
  return shown;
}
