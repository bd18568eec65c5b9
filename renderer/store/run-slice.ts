// Where the run stands: one tagged union, so that no screen can show two states at once.

import type { RunReport } from '../../shared/report/run-report.ts';
import type { RunFailure, RunProgress } from '../../shared/runner/runner.ts';
import type { SliceOf } from './app-state.ts';

/** `deployment` is run as it was at `revision`; it may have been edited since. `startedAt` [ms since 1970], `elapsed` [s]. */
export type RunState =
  | { readonly status: 'idle' }
  | {
      readonly status: 'running';
      readonly deployment: string;
      readonly revision: number;
      readonly startedAt: number;
      readonly progress: RunProgress;
      /** The report of the first replications, as far as they have come. */
      readonly partial: RunReport | undefined;
    }
  | {
      readonly status: 'finished';
      readonly deployment: string;
      readonly revision: number;
      readonly elapsed: number;
      readonly workers: number;
      readonly total: number;
    }
  | { readonly status: 'failed'; readonly deployment: string; readonly revision: number; readonly failure: RunFailure }
  | { readonly status: 'cancelled'; readonly deployment: string; readonly revision: number; readonly done: number; readonly total: number };

export interface RunSlice {
  readonly run: RunState;
  readonly setRun: (run: RunState) => void;
}

export function runSlice(): SliceOf<RunSlice> {
  return (set) => ({
    run: { status: 'idle' },
    setRun: (run) => {
      set({ run });
    },
  });
}
