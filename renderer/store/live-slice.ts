// What was done to the day in the live hall. It is tried out there first, and becomes part of the scenario, and of its runs, when it is kept.

import { defaultComparison } from '../../shared/scenario/defaults/default-comparison.ts';
import { mostDeployments } from '../../shared/scenario/schema/comparison-schema.ts';
import type { DrillScenario } from '../../shared/scenario/drill-message.ts';
import type { Intervention } from '../../shared/scenario/schema/intervention-schema.ts';
import type { Scenario } from '../../shared/scenario/schema/scenario-schema.ts';
import type { AppState, SliceOf } from './app-state.ts';
import { freeDeploymentId } from './open-plan.ts';

/** A lesson that is being given, and the step it is at. */
export interface OpenLesson {
  readonly id: string;
  readonly step: number;
  /** True once the hall stands as the step wants it; from then on it is the pupil's. */
  readonly begun: boolean;
}

export interface OpenDrill {
  /** Names the trainee's window that belongs to it. */
  readonly session: string;
  /** What the trainee was given, once the drill has begun. */
  readonly begun: DrillScenario | undefined;
  /** What the trainee has done; and whether it has ended. */
  readonly responses: readonly Intervention[];
  readonly over: boolean;
}

export interface LiveSlice {
  readonly choosingLesson: boolean;
  readonly lesson: OpenLesson | undefined;
  readonly chooseLesson: (choosing: boolean) => void;
  /** From now on this lesson is given in the live hall, from its first step. */
  readonly openLesson: (id: string) => void;
  readonly goToStep: (step: number) => void;
  readonly stepBegun: () => void;
  readonly endLesson: () => void;
  /** The drill that is prepared or under way in the live hall; undefined while there is none. */
  readonly drilling: OpenDrill | undefined;
  readonly openDrill: () => void;
  readonly changeDrill: (change: Partial<OpenDrill>) => void;
  readonly closeDrill: () => void;
  /** By deployment, where it is not what the scenario keeps. */
  readonly liveLogs: Readonly<Record<string, readonly Intervention[]>>;
  /** From now on this is done to the day of the deployment on screen. */
  readonly stepIn: (log: readonly Intervention[]) => void;
  /** Forgets what the scenario does not keep. */
  readonly forgetSteps: () => void;
  /** Makes what was done part of the scenario. */
  readonly keepSteps: () => void;
  /** Puts the deployment on screen without what was done, and a copy with it, side by side. With several deployments the copy is added to them. */
  readonly compareSteps: (names: { readonly without: string; readonly with: string }) => void;
}

export function liveSlice(): SliceOf<LiveSlice> {
  return (set, get, api) => {
    const without = (logs: LiveSlice['liveLogs'], id: string) => Object.fromEntries(Object.entries(logs).filter(([key]) => key !== id));
    return {
      liveLogs: {},
      choosingLesson: false,
      lesson: undefined,
      chooseLesson: (choosingLesson) => set({ choosingLesson }),
      openLesson: (id) =>
        set({
          lesson: { id, step: 0, begun: false },
          drilling: undefined,
          choosingLesson: false,
          liveLogs: {},
          view: { ...get().view, middle: 'hall' },
        }),
      goToStep: (step) => {
        const { lesson } = get();
        if (lesson !== undefined) set({ lesson: { ...lesson, step, begun: false } });
      },
      stepBegun: () => {
        const { lesson } = get();
        if (lesson !== undefined) set({ lesson: { ...lesson, begun: true } });
      },
      endLesson: () => set({ lesson: undefined }),
      drilling: undefined,
      openDrill: () => {
        const { view, drilling } = get();
        const opened = drilling ?? { session: crypto.randomUUID(), begun: undefined, responses: [], over: false };
        set({ drilling: opened, lesson: undefined, choosingLesson: false, liveLogs: {}, view: { ...view, middle: 'hall' } });
      },
      changeDrill: (change) => {
        const { drilling } = get();
        if (drilling !== undefined) set({ drilling: { ...drilling, ...change } });
      },
      closeDrill: () => set({ drilling: undefined }),
      stepIn: (log) => {
        const { active, liveLogs } = get();
        set({ liveLogs: { ...liveLogs, [active]: log } });
      },
      forgetSteps: () => {
        const { active, liveLogs } = get();
        set({ liveLogs: without(liveLogs, active) });
      },
      keepSteps: () => {
        const { active, liveLogs, editScenario } = get();
        const log = liveLogs[active];
        if (log === undefined) return;
        editScenario((draft) => {
          if (log.length === 0) delete draft.interventions;
          else draft.interventions = [...log];
        });
        set({ liveLogs: without(liveLogs, active) });
      },
      compareSteps: (names) => {
        const state = get();
        const { active, project, scenario, liveLogs } = state;
        const { deployments } = project;
        const log = stepsOf(state);
        if (log.length === 0 || deployments.length >= mostDeployments) return;
        const id = freeDeploymentId(deployments);
        const stepped: Scenario = { ...scenario, name: names.with, interventions: [...log] };
        const { interventions: _kept, ...untouched } = scenario;
        const alone = deployments.length === 1;
        const baseline: Scenario = alone ? { ...untouched, name: names.without } : scenario;
        const kept = deployments.map((deployment) => (deployment.id === active ? { ...deployment, scenario: baseline } : deployment));
        set({
          project: {
            ...(alone ? { ...project, name: scenario.name, comparison: defaultComparison(scenario) } : project),
            deployments: [...kept, { id, scenario: stepped }],
          },
          active: id,
          scenario: stepped,
          revision: api.nextRevision(),
          liveLogs: without(liveLogs, active),
        });
      },
    };
  };
}

/** What is done to the day of the deployment on screen as the live hall shows it. */
export function stepsOf({ liveLogs, active, scenario }: Pick<AppState, 'liveLogs' | 'active' | 'scenario'>): readonly Intervention[] {
  return liveLogs[active] ?? scenario.interventions ?? nothing;
}

const nothing: readonly Intervention[] = [];
