// The whole state of the window, slice by slice. One flat object: selectors pick what a component draws.

import type { StoreApi } from 'zustand/vanilla';
import type { ComparisonSlice } from './comparison-slice.ts';
import type { DocumentSlice } from './document-slice.ts';
import type { ExperimentSlice } from './experiment-slice.ts';
import type { FilesSlice } from './files-slice.ts';
import type { LiveSlice } from './live-slice.ts';
import type { ResultsSlice } from './results-slice.ts';
import type { RunSlice } from './run-slice.ts';
import type { ScenarioSlice } from './scenario-slice.ts';
import type { SettingsSlice } from './settings-slice.ts';
import type { SteadyStateSlice } from './steady-state-slice.ts';
import type { TrafficSlice } from './traffic-slice.ts';
import type { ViewSlice } from './view-slice.ts';

export type AppState = ScenarioSlice &
  ExperimentSlice &
  RunSlice &
  ResultsSlice &
  ComparisonSlice &
  SteadyStateSlice &
  LiveSlice &
  ViewSlice &
  SettingsSlice &
  DocumentSlice &
  FilesSlice &
  TrafficSlice;

/** What slices share beside the state: the counter of revisions and the history. */
export interface SliceServices {
  nextRevision: () => number;
  currentRevision: () => number;
  clearHistory: () => void;
}

export type SliceOf<Slice> = (
  set: (changed: Partial<AppState>) => void,
  get: StoreApi<AppState>['getState'],
  services: SliceServices,
) => Slice;
