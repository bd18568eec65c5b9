// The results of each deployment: of the last run, and of the one before it, so that before and after stand side by side.

import type { RunReport } from '../../shared/report/run-report.ts';
import type { Scenario } from '../../shared/scenario/schema/scenario-schema.ts';
import type { SliceOf } from './app-state.ts';

export interface RunResult {
  readonly report: RunReport;
  /** The scenario as it was run. */
  readonly scenario: Scenario;
  /** Its revision: results are stale when the scenario on screen has another one that means something else. */
  readonly revision: number;
  /** Time the run took [s] on how many workers. */
  readonly elapsed: number;
  readonly workers: number;
}

export interface Results {
  readonly current: RunResult | undefined;
  readonly previous: RunResult | undefined;
}

export const noResults: Results = { current: undefined, previous: undefined };

export interface ResultsSlice {
  /** By the deployment's id. */
  readonly results: Readonly<Record<string, Results>>;
  /** The new result takes the place of the last one, which becomes the one before, unless both say the same. Of the deployment on screen unless told. */
  readonly addResult: (result: RunResult, deployment?: string) => void;
  /** Forgets the run before the last one of the deployment on screen. */
  readonly dropPrevious: () => void;
}

export function resultsSlice(): SliceOf<ResultsSlice> {
  return (set, get) => ({
    results: {},
    addResult: (result, deployment = get().active) => {
      const { current, previous } = get().results[deployment] ?? noResults;
      const same = current?.report.identity.resultHash === result.report.identity.resultHash;
      set({ results: { ...get().results, [deployment]: { current: result, previous: same ? previous : current } } });
    },
    dropPrevious: () => {
      const { active, results } = get();
      set({ results: { ...results, [active]: { current: results[active]?.current, previous: undefined } } });
    },
  });
}
