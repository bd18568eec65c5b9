// What follows from the state and is never stored beside it.

import type { ComparisonReport } from '../../shared/report/comparison-report.ts';
import type { SteadyStateReport } from '../../shared/report/steady-state-report.ts';
import type { RunReport } from '../../shared/report/run-report.ts';
import type { Scenario } from '../../shared/scenario/schema/scenario-schema.ts';
import type { AppState } from './app-state.ts';
import type { Compared } from './comparison-slice.ts';
import { noResults, type Results, type RunResult } from './results-slice.ts';
import type { RunState } from './run-slice.ts';
import type { OpenProject } from './scenario-slice.ts';

/** True where the work differs from what the file holds. */
export function isEdited(state: Pick<AppState, 'document' | 'revision'>): boolean {
  return state.document.savedRevision !== state.revision;
}

/** The results of the deployment on screen. */
export function resultsOn(state: Pick<AppState, 'results' | 'active'>): Results {
  return state.results[state.active] ?? noResults;
}

const idle: RunState = { status: 'idle' };

/** The run of the deployment on screen; that of another one concerns nobody here. */
export function runOn({ run, active }: Pick<AppState, 'run' | 'active'>): RunState {
  return run.status === 'idle' || run.deployment === active ? run : idle;
}

/** True where the results on screen come from a scenario that meant something else than the one on screen. */
export function isStale(state: Pick<AppState, 'results' | 'active' | 'revision' | 'scenario'>): boolean {
  const { current } = resultsOn(state);
  return current !== undefined && !isResultOf(current, state);
}

/** True where the result is what a run of the scenario on screen would give. */
export function isResultOf(result: RunResult, state: Pick<AppState, 'revision' | 'scenario'>): boolean {
  return result.revision === state.revision || sameMeaning(result.scenario, state.scenario);
}

/** The report to draw: while a run is on, that of the replications done so far; else the last one. */
export function shownReport(state: Pick<AppState, 'run' | 'results' | 'active'>): RunReport | undefined {
  const run = runOn(state);
  if (run.status === 'running' && run.partial !== undefined) return run.partial;
  return resultsOn(state).current?.report;
}

/** The report to compare with: while a run is on, the last one; else the one before. */
export function previousReport(state: Pick<AppState, 'run' | 'results' | 'active'>): RunReport | undefined {
  const run = runOn(state);
  const { current, previous } = resultsOn(state);
  return run.status === 'running' && run.partial !== undefined ? current?.report : previous?.report;
}

/** True where comparing the project now would give the same numbers: the same deployments in the same order, under whatever names. */
export function isSameComparison({ deployments, settings }: Compared, project: OpenProject): boolean {
  return (
    settings === project.comparison &&
    deployments.length === project.deployments.length &&
    deployments.every(({ id, scenario }, index) => {
      const now = project.deployments[index];
      return now !== undefined && now.id === id && sameMeaning(scenario, now.scenario);
    })
  );
}

/** The comparison to draw: while one is on, that of the days so far; else the last one. */
export function shownComparison({ comparison: { run, result } }: Pick<AppState, 'comparison'>): ComparisonReport | undefined {
  return run.status === 'running' && run.partial !== undefined ? run.partial : result?.report;
}

/** True where the comparison on screen is of deployments or settings that have changed since. */
export function isComparisonStale({ comparison: { run, result }, project }: Pick<AppState, 'comparison' | 'project'>): boolean {
  return run.status !== 'running' && result !== undefined && !isSameComparison(result.compared, project);
}

/** The held quarter-hour of the deployment on screen. */
export function shownSteadyState({
  steadyState: { result },
  active,
}: Pick<AppState, 'steadyState' | 'active'>): SteadyStateReport | undefined {
  return result?.deployment === active ? result.report : undefined;
}

/** True where the held quarter-hour on screen is of a scenario that meant something else. */
export function isSteadyStateStale(state: Pick<AppState, 'steadyState' | 'active' | 'scenario'>): boolean {
  const { result } = state.steadyState;
  return result?.deployment === state.active && !sameMeaning(result.scenario, state.scenario);
}

/** Parts of a scenario that no run depends on. */
const meaningless: ReadonlySet<string> = new Set(['$schema', 'name', 'notes', 'plan']);

/** Edits share what they leave alone, so comparing parts by reference is enough. */
export function sameMeaning(a: Scenario, b: Scenario): boolean {
  const parts = new Set([...Object.keys(a), ...Object.keys(b)].filter((part) => !meaningless.has(part)));
  return [...parts].every((part) => a[part as keyof Scenario] === b[part as keyof Scenario]);
}
