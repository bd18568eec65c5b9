// What stands in the way of a comparison, or makes it say less than it seems to, worked out once for each content of the plan.

import { comparisonProblems } from '../../shared/scenario/comparability.ts';
import type { Problem } from '../../shared/scenario/problem.ts';
import type { OpenProject } from './scenario-slice.ts';
import { canRun } from './scenario-problems.ts';

const found = new WeakMap<OpenProject, readonly Problem[]>();

export function comparisonProblemsOf(project: OpenProject): readonly Problem[] {
  let problems = found.get(project);
  if (problems === undefined) {
    problems = comparisonProblems(
      project.deployments.map(({ scenario }) => scenario),
      project.comparison,
    );
    found.set(project, problems);
  }
  return problems;
}

/** True where there is something to compare and nothing forbids it. */
export function canCompare(project: OpenProject): boolean {
  return (
    project.deployments.length > 1 &&
    project.deployments.every(({ scenario }) => canRun(scenario)) &&
    comparisonProblemsOf(project).every(({ severity }) => severity !== 'error')
  );
}
