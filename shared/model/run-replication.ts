// One replication: one day of a scenario, from its seed to its measures. A pure function, so that it runs the same in any worker.

import type { Scenario } from '../scenario/schema.ts';
import { ControlPoint } from './control-point.ts';
import { measuresOf, waitHistograms } from './record/measures.ts';
import { StatisticsRecorder } from './record/statistics-recorder.ts';
import type { ReplicationResult } from './replication-result.ts';

/** Simulates the day with this number (from 0). Memory follows the people in the hall, not the day's passengers. Throws on a scenario that checkScenario refuses. */
export function runReplication(scenario: Scenario, replication: number): ReplicationResult {
  let statistics: StatisticsRecorder | undefined;
  const controlPoint = new ControlPoint(scenario, replication, (plan, clock) => (statistics = new StatisticsRecorder(plan, clock)));
  controlPoint.run();
  if (statistics === undefined) throw new Error('the control point made no recorder');
  statistics.levels.finish();
  return {
    replication,
    measures: measuresOf(controlPoint.plan, statistics),
    waits: waitHistograms(controlPoint.plan, statistics.waits),
    events: controlPoint.events,
  };
}
