// The work that comes to counters as a measure: in servers, the number that would be busy if nobody waited.

import { intervalLength } from '../measure-layout.ts';
import type { HallPlan } from '../plan/hall-plan.ts';
import type { StatisticsRecorder } from './statistics-recorder.ts';

export function writeArrivingWork({ intervals, layout }: HallPlan, { arriving }: StatisticsRecorder, measures: Float64Array): void {
  layout.counterBanks.forEach((bank, counters) => {
    for (let interval = 0; interval < intervals; interval += 1) {
      measures[layout.arrivingWork(counters) + interval] = arriving.workAt(bank, interval) / (1000 * intervalLength);
    }
  });
}
