// What a runner is asked to carry out, one scenario, several compared or a quarter-hour held, in the form common to all: what is wrong with it, and how it grows.

import type { ComparisonPlan } from '../experiment/comparison-plan.ts';
import type { ComparisonResult } from '../experiment/comparison-result.ts';
import type { ExperimentResult } from '../experiment/experiment-result.ts';
import type { Growing } from '../experiment/growing.ts';
import { GrowingComparison } from '../experiment/growing-comparison.ts';
import { GrowingRun } from '../experiment/growing-run.ts';
import { GrowingSteadyState } from '../experiment/growing-steady-state.ts';
import { heldQuarterHour } from '../experiment/held-quarter-hour.ts';
import type { SteadyStateResult } from '../experiment/steady-state-result.ts';
import { comparisonProblems } from '../scenario/comparability.ts';
import type { Problem } from '../scenario/problem.ts';
import type { Scenario } from '../scenario/schema/scenario-schema.ts';
import type { CheckScenario } from './run-failure.ts';
import { leastForPartial } from './run-observation.ts';
import type { Outcome } from './runner.ts';

export interface Job<Result> {
  problems(): readonly Problem[];
  /** Called where no problem is an error. */
  begin(): Growing<Result>;
}

export function runJob(scenario: Scenario, check: CheckScenario): Job<ExperimentResult> {
  return { problems: () => check(scenario), begin: () => new GrowingRun(scenario) };
}

export function comparisonJob(plan: ComparisonPlan, check: CheckScenario): Job<ComparisonResult> {
  return {
    problems: () => [...plan.scenarios.flatMap(check), ...comparisonProblems(plan.scenarios, plan.settings)],
    begin: () => new GrowingComparison(plan),
  };
}

export function steadyStateJob(scenario: Scenario, at: string, check: CheckScenario): Job<SteadyStateResult> {
  return { problems: () => check(heldQuarterHour(scenario, at)), begin: () => new GrowingSteadyState(scenario, at) };
}

/** How a job ends that was called off: with what is known by then, where that is a result. */
export function calledOff<Result>(growing: Growing<Result> | undefined): Outcome<Result> {
  const done = growing?.replications ?? 0;
  return { status: 'cancelled', done, result: growing !== undefined && done >= leastForPartial ? growing.soFar() : undefined };
}
