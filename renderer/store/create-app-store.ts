// The one store of the window, joined from its slices, with undo and redo of the plan alone.

import { temporal, type TemporalState } from 'zundo';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Scenario } from '../../shared/scenario/schema/scenario-schema.ts';
import type { AppState, SliceServices } from './app-state.ts';
import { comparisonSlice } from './comparison-slice.ts';
import { documentSlice } from './document-slice.ts';
import { experimentSlice } from './experiment-slice.ts';
import { filesSlice } from './files-slice.ts';
import { liveSlice } from './live-slice.ts';
import { resultsSlice } from './results-slice.ts';
import { runSlice } from './run-slice.ts';
import { scenarioSlice } from './scenario-slice.ts';
import { settingsSlice, type Settings } from './settings-slice.ts';
import { steadyStateSlice } from './steady-state-slice.ts';
import { trafficSlice } from './traffic-slice.ts';
import { viewSlice } from './view-slice.ts';

/** What a step of undo brings back: a content of the plan, the number that names it, and the deployment that was on screen. */
type Undoable = Pick<AppState, 'scenario' | 'project' | 'active' | 'revision'>;

export type AppStore = StoreApi<AppState> & { readonly temporal: StoreApi<TemporalState<Undoable>> };

/** Steps of undo kept. Contents share what they have in common, so a step costs little. */
const historyLimit = 200;

export function createAppStore(initial: { scenario: Scenario; settings: Settings }): AppStore {
  let revision = 0;
  const services: SliceServices = {
    nextRevision: () => (revision += 1),
    currentRevision: () => revision,
    clearHistory: () => {
      store.temporal.getState().clear();
    },
  };
  const store: AppStore = createStore<AppState>()(
    temporal(
      (set, get) => ({
        ...scenarioSlice(initial.scenario)(set, get, services),
        ...documentSlice()(set, get, services),
        ...experimentSlice()(set, get, services),
        ...runSlice()(set, get, services),
        ...resultsSlice()(set, get, services),
        ...comparisonSlice()(set, get, services),
        ...steadyStateSlice()(set, get, services),
        ...liveSlice()(set, get, services),
        ...viewSlice()(set, get, services),
        ...settingsSlice(initial.settings)(set, get, services),
        ...filesSlice()(set, get, services),
        ...trafficSlice()(set, get, services),
      }),
      {
        partialize: ({ scenario, project, active, revision }): Undoable => ({ scenario, project, active, revision }),
        equality: (past, present) => past.revision === present.revision,
        limit: historyLimit,
      },
    ),
  );
  return store;
}
