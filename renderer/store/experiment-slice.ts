// How runs are asked for, beyond what the scenario says of seeds and replications: whether a cheap one starts by itself after an edit.

import type { SliceOf } from './app-state.ts';

export interface ExperimentSettings {
  readonly autoRun: boolean;
}

export interface ExperimentSlice {
  readonly experiment: ExperimentSettings;
  readonly setAutoRun: (autoRun: boolean) => void;
}

export function experimentSlice(): SliceOf<ExperimentSlice> {
  return (set) => ({
    experiment: { autoRun: true },
    setAutoRun: (autoRun) => {
      set({ experiment: { autoRun } });
    },
  });
}
