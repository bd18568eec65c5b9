// A ready scenario whose document is written out by hand.

import { readyDayOf } from './ready-day.ts';
import type { Project } from '../schema/project-schema.ts';
import type { Scenario } from '../schema/scenario-schema.ts';
import type { ReadyScenario } from './ready-scenario.ts';

export function writtenScenario(written: Pick<ReadyScenario, 'id' | 'title' | 'teaches' | 'kind' | 'scenario'>): ReadyScenario {
  const { controlPoint, date } = written.scenario;
  return {
    ...written,
    controlPoint,
    date,
    get day() {
      return readyDayOf(written.scenario);
    },
  };
}

type Told = Pick<ReadyScenario, 'id' | 'title' | 'teaches' | 'kind' | 'controlPoint' | 'date'>;

/** One that is put together when asked for, so that the list of all costs nothing. */
export function scenarioWhenAsked(told: Told, build: () => Scenario): ReadyScenario {
  return {
    ...told,
    get scenario() {
      return build();
    },
    get day() {
      return readyDayOf(build());
    },
  };
}

/** The same for several deployments to compare. */
export function projectWhenAsked(told: Told, build: () => Project): ReadyScenario {
  const first = () => {
    const [deployment] = build().deployments;
    if (deployment === undefined) throw new Error(`the project ${told.id} has no deployment`);
    return deployment.scenario;
  };
  return {
    ...told,
    get project() {
      return build();
    },
    get scenario() {
      return first();
    },
    get day() {
      return readyDayOf(first());
    },
  };
}
