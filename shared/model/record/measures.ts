// From what the statistics recorder has counted to the results of one replication.

import type { HallPlan } from '../plan/hall-plan.ts';
import type { ReplicationResult } from '../replication-result.ts';
import { writeLanes } from './lane-measures.ts';
import { writeArrivingWork } from './arriving-work-measures.ts';
import { writeCrossings, writeZones } from './zone-measures.ts';
import { writeBanks, writeHalls } from './service-measures.ts';
import { RefusedRecorder } from './refused-recorder.ts';
import type { StatisticsRecorder } from './statistics-recorder.ts';
import { writeExamination } from './examination-measures.ts';
import { writeWaits } from './wait-measures.ts';

/** All measures, in the order of the plan's layout, and the histograms of waits. The recorder's levels must have been brought up to the end of the run. */
export function measuresOf(plan: HallPlan, recorder: StatisticsRecorder): Pick<ReplicationResult, 'measures' | 'waits'> {
  const measures = new Float64Array(plan.layout.length).fill(NaN);
  const waits = writeWaits(plan, recorder.waits, measures);
  writeBanks(plan, recorder, measures);
  writeHalls(plan, recorder, measures);
  if (recorder.lanes !== undefined) writeLanes(plan, recorder.lanes, measures);
  recorder.authorities.write(measures);
  writeZones(plan, recorder, measures);
  writeArrivingWork(plan, recorder, measures);
  recorder.losses.write(measures);
  recorder.reserves.write(measures);
  recorder.outside?.write(measures, recorder.directions);
  if (recorder.examinations !== undefined) writeExamination(plan, recorder.examinations, measures);
  writeCrossings(plan, recorder, measures);
  recorder.shared?.write(measures);
  recorder.regrouping?.write(measures);
  recorder.handingOver?.write(measures);
  if (recorder instanceof RefusedRecorder) recorder.refusedWaits.write(measures);
  return { measures, waits };
}
