// The scenario being planned: the one thing undo and redo act on. Every content has a revision number of its own, so that going back to
// an earlier content also goes back to its number, and results of that content are known to be of it again.

import { produce, type Draft } from 'immer';
import type { Scenario } from '../../shared/scenario/schema.ts';
import type { SliceOf } from './app-state.ts';

export interface ScenarioSlice {
  readonly scenario: Scenario;
  /** Names this content of the scenario; never used again for another content. */
  readonly revision: number;
  /** Changes the scenario: one call is one step of undo. A recipe that changes nothing makes no step. */
  readonly editScenario: (recipe: (draft: Draft<Scenario>) => void) => void;
}

export function scenarioSlice(initial: Scenario): SliceOf<ScenarioSlice> {
  return (set, get, api) => ({
    scenario: initial,
    revision: api.nextRevision(),
    editScenario: (recipe) => {
      const scenario = produce(get().scenario, (draft) => {
        recipe(draft);
      });
      if (scenario !== get().scenario) set({ scenario, revision: api.nextRevision() });
    },
  });
}
