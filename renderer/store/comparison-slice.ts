// The comparison of the deployments: how it is going, and what the last one came to.

import type { ComparisonReport } from '../../shared/report/comparison-report.ts';
import type { ComparisonProgress, RunFailure } from '../../shared/runner/runner.ts';
import type { ComparisonSettings } from '../../shared/scenario/schema/comparison-schema.ts';
import type { Deployment } from '../../shared/scenario/schema/project-schema.ts';
import type { SliceOf } from './app-state.ts';

/** What was compared, as it was then. */
export interface Compared {
  readonly deployments: readonly Deployment[];
  readonly settings: ComparisonSettings;
}

export interface ComparisonResultShown {
  readonly report: ComparisonReport;
  readonly compared: Compared;
  /** Time it took [s] on how many workers; undefined where it was called off. */
  readonly took: { readonly elapsed: number; readonly workers: number } | undefined;
}

export type ComparisonRun =
  | { readonly status: 'idle' }
  | {
      readonly status: 'running';
      readonly compared: Compared;
      readonly progress: ComparisonProgress;
      /** The report of the first days, as far as they have come. */
      readonly partial: ComparisonReport | undefined;
    }
  | { readonly status: 'finished' }
  | { readonly status: 'cancelled'; readonly done: number; readonly total: number }
  | { readonly status: 'failed'; readonly failure: RunFailure };

export interface ComparisonState {
  readonly run: ComparisonRun;
  readonly result: ComparisonResultShown | undefined;
}

export interface ComparisonSlice {
  readonly comparison: ComparisonState;
  readonly setComparison: (changed: Partial<ComparisonState>) => void;
}

export function comparisonSlice(): SliceOf<ComparisonSlice> {
  return (set, get) => ({
    comparison: { run: { status: 'idle' }, result: undefined },
    setComparison: (changed) => {
      set({ comparison: { ...get().comparison, ...changed } });
    },
  });
}
