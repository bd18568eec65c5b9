// One replication: one day of a scenario, from its seed to its measures. A pure function, so that it runs the same in any worker.

import type { Scenario } from '../scenario/schema/scenario-schema.ts';
import { ControlPoint } from './control-point.ts';
import { type HallPlan, planHall } from './plan/hall-plan.ts';
import { measuresOf } from './record/measures.ts';
import { statisticsRecorder } from './record/refused-recorder.ts';
import type { StatisticsRecorder } from './record/statistics-recorder.ts';
import { writeVehicles } from './vehicles/vehicle-measures.ts';
import type { ReplicationResult } from './replication-result.ts';

/** Simulates the day with this number (from 0). Memory follows the people in the hall, not the day's passengers. Throws on a scenario that checkScenario refuses. */
export function runReplication(scenario: Scenario, replication: number): ReplicationResult {
  return simulate(planHall(scenario), replication);
}

/** As runReplication, for one scenario after another: the plan of the latest one is kept, which saves up to a millisecond a replication. */
export function replicationRunner(): typeof runReplication {
  let plan: HallPlan | undefined;
  return (scenario, replication) => {
    if (plan?.scenario !== scenario) plan = planHall(scenario);
    return simulate(plan, replication);
  };
}

function simulate(plan: HallPlan, replication: number): ReplicationResult {
  let statistics: StatisticsRecorder | undefined;
  const controlPoint = new ControlPoint(plan, replication, (clock) => (statistics = statisticsRecorder(plan, clock)));
  controlPoint.run();
  if (statistics === undefined) throw new Error('the control point made no recorder');
  statistics.finish();
  const result = measuresOf(plan, statistics);
  writeVehicles(plan.scenario, plan.layout, replication, result.measures);
  return { replication, ...result, events: controlPoint.events };
}
