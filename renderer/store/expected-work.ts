// How long a run will take, as far as can be told beforehand: passengers to simulate, and the pace of the last run.

import { demandedFlows } from '../../shared/scenario/demanded-flows.ts';
import type { Scenario } from '../../shared/scenario/schema/scenario-schema.ts';
import type { RunResult } from './results-slice.ts';

/** Passengers a second on a slow machine with one worker; used until a run has shown the pace of this one. */
const cautiousPace = 1_000_000;

/** A run expected to take no longer than this [s] may start by itself. */
export const cheapRun = 2;

/** Passengers expected on one day, both directions. */
export function expectedPassengers(scenario: Scenario): number {
  return demandedFlows(scenario).reduce((sum, { passengers }) => sum + passengers, 0);
}

/** Time that a run of the scenario should take [s]. */
export function expectedRunTime(scenario: Scenario, last: RunResult | undefined): number {
  const work = workOf(scenario);
  const pace = last === undefined || last.elapsed <= 0 ? cautiousPace : workOf(last.scenario) / last.elapsed;
  return work / Math.max(pace, 1);
}

/** Days that a run simulates at most: where it goes on until it is precise enough it may end before. */
export function mostReplications({ run }: Scenario): number {
  return run.precision?.atMost ?? run.replications;
}

/** Passengers over all replications; an empty day costs something too. */
function workOf(scenario: Scenario): number {
  return Math.max(expectedPassengers(scenario), 1000) * mostReplications(scenario);
}
