// The plan: deployments side by side, of which one is on screen. What undo and redo act on. Every content of the plan has a revision number of
// its own, so that going back to an earlier content also goes back to its number, and results of that content are known to be of it again.

import { produce, type Draft } from 'immer';
import { mostDeployments, type ComparisonSettings } from '../../shared/scenario/schema/comparison-schema.ts';
import { defaultComparison } from '../../shared/scenario/defaults/default-comparison.ts';
import type { Deployment } from '../../shared/scenario/schema/project-schema.ts';
import type { Scenario } from '../../shared/scenario/schema/scenario-schema.ts';
import type { AppState, SliceOf } from './app-state.ts';
import { freeDeploymentId } from './open-plan.ts';

/** A project as it is worked on: with one deployment it is that scenario alone, and the rest waits for a second one. */
export interface OpenProject {
  readonly name: string;
  readonly notes: string;
  readonly comparison: ComparisonSettings;
  readonly deployments: readonly Deployment[];
}

export interface ScenarioSlice {
  /** The scenario of the deployment on screen. */
  readonly scenario: Scenario;
  /** All deployments, the baseline first; the one on screen holds `scenario` itself. */
  readonly project: OpenProject;
  /** Id of the deployment on screen. */
  readonly active: string;
  /** Names this content of the plan; never used again for another content. */
  readonly revision: number;
  /** Changes the scenario on screen: one call is one step of undo. A recipe that changes nothing makes no step. */
  readonly editScenario: (recipe: (draft: Draft<Scenario>) => void) => void;
  /** The same for any deployment. */
  readonly editDeployment: (id: string, recipe: (draft: Draft<Scenario>) => void) => void;
  readonly editProject: (changed: Partial<Pick<OpenProject, 'name' | 'notes' | 'comparison'>>) => void;
  /** Puts a copy of the deployment on screen beside it, under this name, and shows the copy; results of what is the same stay. */
  readonly addDeployment: (name: string) => void;
  readonly removeDeployment: (id: string) => void;
  /** Gives every deployment the day and the passengers of the baseline, so that only the deployment differs. */
  readonly shareBaselineDay: () => void;
  readonly showDeployment: (id: string) => void;
}

export function scenarioSlice(initial: Scenario): SliceOf<ScenarioSlice> {
  return (set, get, api) => {
    /** Puts another content in place: one step of undo. */
    const change = (project: OpenProject, active: string, more: Partial<AppState> = {}) => {
      const shown = project.deployments.find(({ id }) => id === active) ?? project.deployments[0];
      if (shown === undefined) throw new Error('A plan has at least one deployment.');
      set({ project, active: shown.id, scenario: shown.scenario, revision: api.nextRevision(), ...more });
    };
    const editDeployment: ScenarioSlice['editDeployment'] = (id, recipe) => {
      const { project, active } = get();
      const deployments = project.deployments.map((deployment) => {
        if (deployment.id !== id) return deployment;
        const scenario = produce(deployment.scenario, (draft) => {
          recipe(draft);
        });
        return scenario === deployment.scenario ? deployment : { ...deployment, scenario };
      });
      if (deployments.some((deployment, index) => deployment !== project.deployments[index])) change({ ...project, deployments }, active);
    };
    return {
      ...aloneOf(initial),
      revision: api.nextRevision(),
      editScenario: (recipe) => {
        editDeployment(get().active, recipe);
      },
      editDeployment,
      editProject: (changed) => {
        const { project, active } = get();
        change({ ...project, ...changed }, active);
      },
      addDeployment: (name) => {
        const { project, active, scenario, results } = get();
        const { deployments } = project;
        if (deployments.length >= mostDeployments) return;
        const id = freeDeploymentId(deployments);
        const copy: Deployment = { id, scenario: { ...scenario, name } };
        // Until there is a second deployment nobody has said what decides: what suits the scenario as it is now.
        const begun = deployments.length > 1 ? project : { ...project, name: scenario.name, comparison: defaultComparison(scenario) };
        const same = results[active];
        change({ ...begun, deployments: [...deployments, copy] }, id, {
          results: same === undefined ? results : { ...results, [id]: { current: same.current, previous: undefined } },
        });
      },
      removeDeployment: (id) => {
        const { project, active } = get();
        const deployments = project.deployments.filter((deployment) => deployment.id !== id);
        if (deployments.length === 0 || deployments.length === project.deployments.length) return;
        change({ ...project, deployments }, active);
      },
      shareBaselineDay: () => {
        const { project, active } = get();
        const [baseline] = project.deployments;
        if (baseline === undefined) return;
        const { controlPoint, date, openingHours, demand, categories } = baseline.scenario;
        const deployments = project.deployments.map(({ id, scenario }) => ({
          id,
          scenario: { ...scenario, controlPoint, date, openingHours, demand, categories },
        }));
        change({ ...project, deployments }, active);
      },
      showDeployment: (id) => {
        const deployment = get().project.deployments.find((each) => each.id === id);
        if (deployment !== undefined) set({ active: id, scenario: deployment.scenario });
      },
    };
  };
}

/** A plan of one deployment. */
export function aloneOf(scenario: Scenario): Pick<ScenarioSlice, 'scenario' | 'project' | 'active'> {
  const deployment = { id: freeDeploymentId([]), scenario };
  return {
    scenario,
    active: deployment.id,
    project: { name: scenario.name, notes: '', comparison: defaultComparison(scenario), deployments: [deployment] },
  };
}
