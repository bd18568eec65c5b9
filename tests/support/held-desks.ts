// Two desks and what a held quarter-hour of theirs comes to, simulated in this very thread.

import { GrowingSteadyState } from '../../shared/experiment/growing-steady-state.ts';
import type { SteadyStateResult } from '../../shared/experiment/steady-state-result.ts';
import { runReplication } from '../../shared/model/run-replication.ts';
import type { Scenario } from '../../shared/scenario/schema/scenario-schema.ts';
import { counters, exponential, scenario } from './scenario-builder.ts';

/** Two desks of 100 s each, so of 72 passengers an hour, and so many passengers a day, at random and evenly. */
export function twoDesks(passengers: number): Scenario {
  const day = scenario([counters('desks', 2, exponential(100))], {
    name: 'Two desks',
    run: { seed: 1, replications: 10, confidenceLevel: 0.95 },
  });
  return { ...day, demand: { ...day.demand, flows: day.demand.flows.map((flow) => ({ ...flow, passengers })) } };
}

export function heldResult(held: Scenario, at: string): SteadyStateResult {
  const growing = new GrowingSteadyState(held, at);
  const [day] = growing.scenarios;
  if (day === undefined) throw new Error('Nothing is held.');
  while (!growing.complete) growing.add([runReplication(day, growing.replications)]);
  return growing.soFar();
}
