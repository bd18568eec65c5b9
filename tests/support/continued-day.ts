// A day from beginning to end, and the same day stopped, saved, restored into a day that is elsewhere, and continued.

import { ControlPoint } from '../../shared/model/control-point.ts';
import { planHall } from '../../shared/model/plan/hall-plan.ts';
import { measuresOf } from '../../shared/model/record/measures.ts';
import { statisticsRecorder } from '../../shared/model/record/refused-recorder.ts';
import type { StatisticsRecorder } from '../../shared/model/record/statistics-recorder.ts';
import type { Scenario } from '../../shared/scenario/schema/scenario-schema.ts';

/** All measures of the day. */
export const wholeDay = (scenario: Scenario, replication: number): Float64Array => measuresAtEnd(startedDay(scenario, replication));

/** Saved at `stop` [s from midnight] and restored into the same day where that one has got to `elsewhere`. */
export function continuedDay(scenario: Scenario, replication: number, stop: number, elsewhere: number): Float64Array {
  const first = startedDay(scenario, replication);
  first.day.runUntil(stop);
  const state = structuredClone(first.day.save());
  const second = startedDay(scenario, replication);
  second.day.runUntil(elsewhere);
  second.day.restore(state);
  return measuresAtEnd(second);
}

/** Before its first event, and what counts it. */
export interface Started {
  readonly day: ControlPoint;
  readonly recorder: StatisticsRecorder;
}

export function startedDay(scenario: Scenario, replication: number): Started {
  const plan = planHall(scenario);
  let recorder: StatisticsRecorder | undefined;
  const day = new ControlPoint(plan, replication, (clock) => (recorder = statisticsRecorder(plan, clock)));
  return { day, recorder: recorder! };
}

export function measuresAtEnd({ day, recorder }: Started): Float64Array {
  day.run();
  recorder.finish();
  return measuresOf(day.plan, recorder).measures;
}
