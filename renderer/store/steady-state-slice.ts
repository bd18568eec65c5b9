// A quarter-hour held for a day: which one, how its run is going, and what the last one came to.

import type { SteadyStateReport } from '../../shared/report/steady-state-report.ts';
import type { RunFailure, RunProgress } from '../../shared/runner/runner.ts';
import type { Scenario } from '../../shared/scenario/schema/scenario-schema.ts';
import type { SliceOf } from './app-state.ts';

export type SteadyStateRun =
  | { readonly status: 'idle' }
  | { readonly status: 'running'; readonly deployment: string; readonly at: string; readonly progress: RunProgress }
  | { readonly status: 'finished' }
  | { readonly status: 'cancelled' }
  | { readonly status: 'failed'; readonly failure: RunFailure };

export interface SteadyStateShown {
  readonly report: SteadyStateReport;
  /** The deployment, and its scenario as it was then. */
  readonly deployment: string;
  readonly scenario: Scenario;
}

export interface SteadyState {
  /** Start of the quarter-hour chosen, "10:00"; undefined for the one that the program suggests. */
  readonly chosen: string | undefined;
  readonly run: SteadyStateRun;
  readonly result: SteadyStateShown | undefined;
}

export const noSteadyState: SteadyState = { chosen: undefined, run: { status: 'idle' }, result: undefined };

export interface SteadyStateSlice {
  readonly steadyState: SteadyState;
  readonly setSteadyState: (changed: Partial<SteadyState>) => void;
}

export function steadyStateSlice(): SliceOf<SteadyStateSlice> {
  return (set, get) => ({
    steadyState: noSteadyState,
    setSteadyState: (changed) => {
      set({ steadyState: { ...get().steadyState, ...changed } });
    },
  });
}
