// Which report the results draw, what it is compared with, and how far it can be trusted at this moment.

import { useMemo } from 'react';
import { useAppStore } from '../../store/use-app-store.ts';
import { isStale, previousReport, resultsOn, runOn, shownReport } from '../../store/selectors.ts';
import type { RunReport } from '../../../shared/report/run-report.ts';
import type { Scenario } from '../../../shared/scenario/schema/scenario-schema.ts';

export interface ShownRun {
  readonly report: RunReport;
  /** The report before it, drawn in grey. */
  readonly previous: RunReport | undefined;
  /** True while more replications are coming in. */
  readonly partial: boolean;
}

/** undefined before the first numbers of the first run. */
export function useShownRun(): ShownRun | undefined {
  const report = useAppStore(shownReport);
  const previous = useAppStore(previousReport);
  const partial = useAppStore((state) => {
    const run = runOn(state);
    return run.status === 'running' && run.partial !== undefined;
  });
  return useMemo(() => (report === undefined ? undefined : { report, previous, partial }), [report, previous, partial]);
}

/** True where the numbers on screen are of another scenario than the one on screen, and no run is about to change that. */
export function useStale(): boolean {
  return useAppStore((state) => runOn(state).status !== 'running' && isStale(state));
}

/** The scenarios of the last run and of the one before; undefined unless both are on screen. */
export function useComparedScenarios(): { readonly before: Scenario; readonly after: Scenario } | undefined {
  const after = useAppStore((state) => (runOn(state).status === 'running' ? undefined : resultsOn(state).current?.scenario));
  const before = useAppStore((state) => resultsOn(state).previous?.scenario);
  return before === undefined || after === undefined ? undefined : { before, after };
}
