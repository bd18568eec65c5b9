// What is wrong or odd with a scenario, worked out once for each content however many fields ask.

import { checkScenario } from '../../shared/scenario/check-scenario.ts';
import type { Problem } from '../../shared/scenario/problem.ts';
import type { Scenario } from '../../shared/scenario/schema/scenario-schema.ts';

const found = new WeakMap<Scenario, readonly Problem[]>();

export function problemsOf(scenario: Scenario): readonly Problem[] {
  let problems = found.get(scenario);
  if (problems === undefined) {
    problems = checkScenario(scenario);
    found.set(scenario, problems);
  }
  return problems;
}

/** True where nothing forbids a run. */
export function canRun(scenario: Scenario): boolean {
  return problemsOf(scenario).every(({ severity }) => severity !== 'error');
}
