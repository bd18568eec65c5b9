// The file behind the plan: where it is kept, what it is called, and which content was last saved.

import type { Plan } from '../../shared/scenario/document/parse-project.ts';
import type { SliceOf } from './app-state.ts';
import { openProject } from './open-plan.ts';
import { noSteadyState } from './steady-state-slice.ts';
import { aloneOf, type ScenarioSlice } from './scenario-slice.ts';

export interface PlanDocument {
  /** Handle for saving again; undefined until saved for the first time. */
  readonly path: string | undefined;
  /** The file's name; undefined until saved. */
  readonly name: string | undefined;
  /** Revision that the file holds; undefined where the work has never been saved (a recovered copy). */
  readonly savedRevision: number | undefined;
  /** Moment of the last save [ms since 1970]. */
  readonly savedAt: number | undefined;
}

export interface DocumentSlice {
  readonly document: PlanDocument;
  /** Puts another plan in place of this one, with a clean history. `saved` tells whether the file holds exactly this content. */
  readonly openDocument: (plan: Plan, file: { path: string | undefined; name: string | undefined; saved: boolean }) => void;
  /** Notes that the file now holds the given revision. */
  readonly documentSaved: (file: { path: string; name: string; revision: number; at: number }) => void;
}

export function documentSlice(): SliceOf<DocumentSlice> {
  return (set, get, api) => ({
    document: { path: undefined, name: undefined, savedRevision: api.currentRevision(), savedAt: undefined },
    openDocument: (plan, { path, name, saved }) => {
      const revision = api.nextRevision();
      set({
        ...contentOf(plan),
        revision,
        document: { path, name, savedRevision: saved ? revision : undefined, savedAt: undefined },
        run: { status: 'idle' },
        results: {},
        comparison: { run: { status: 'idle' }, result: undefined },
        steadyState: noSteadyState,
        liveLogs: {},
        lesson: undefined,
        view: { ...get().view, bank: undefined, category: undefined, passengerKind: undefined },
      });
      api.clearHistory();
    },
    documentSaved: ({ path, name, revision, at }) => {
      set({ document: { path, name, savedRevision: revision, savedAt: at } });
    },
  });
}

/** The first deployment of a project is shown first. */
function contentOf(plan: Plan): Pick<ScenarioSlice, 'scenario' | 'project' | 'active'> {
  if (plan.kind === 'scenario') return aloneOf(plan.scenario);
  const project = openProject(plan.project);
  const [first] = project.deployments;
  if (first === undefined) throw new Error('A project has at least two deployments.');
  return { project, active: first.id, scenario: first.scenario };
}
