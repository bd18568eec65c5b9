// What follows from the state and is never stored beside it.

import type { RunReport } from '../../shared/report/run-report.ts';
import type { Scenario } from '../../shared/scenario/schema.ts';
import type { AppState } from './app-state.ts';
import type { RunResult } from './results-slice.ts';

/** True where the work differs from what the file holds. */
export function isEdited(state: Pick<AppState, 'document' | 'revision'>): boolean {
  return state.document.savedRevision !== state.revision;
}

/** True where the results on screen come from a scenario that meant something else than the one on screen. */
export function isStale(state: Pick<AppState, 'results' | 'revision' | 'scenario'>): boolean {
  const { current } = state.results;
  return current !== undefined && !isResultOf(current, state);
}

/** True where the result is what a run of the scenario on screen would give. */
export function isResultOf(result: RunResult, state: Pick<AppState, 'revision' | 'scenario'>): boolean {
  return result.revision === state.revision || sameMeaning(result.scenario, state.scenario);
}

/** The report to draw: while a run is on, that of the replications done so far; else the last one. */
export function shownReport(state: Pick<AppState, 'run' | 'results'>): RunReport | undefined {
  if (state.run.status === 'running' && state.run.partial !== undefined) return state.run.partial;
  return state.results.current?.report;
}

/** The report to compare with: while a run is on, the last one; else the one before. */
export function previousReport(state: Pick<AppState, 'run' | 'results'>): RunReport | undefined {
  if (state.run.status === 'running' && state.run.partial !== undefined) return state.results.current?.report;
  return state.results.previous?.report;
}

/** Parts of a scenario that no run depends on. */
const meaningless: ReadonlySet<string> = new Set(['$schema', 'name', 'notes']);

/** Edits share what they leave alone, so comparing parts by reference is enough. */
function sameMeaning(a: Scenario, b: Scenario): boolean {
  const parts = new Set([...Object.keys(a), ...Object.keys(b)].filter((part) => !meaningless.has(part)));
  return [...parts].every((part) => a[part as keyof Scenario] === b[part as keyof Scenario]);
}
