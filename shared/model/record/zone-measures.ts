// The second zones of lanes as measures: how many are in use, and how many lanes stand blocked before one.

import { intervalLength, zoneStatistics } from '../measure-layout.ts';
import type { HallPlan } from '../plan/hall-plan.ts';
import type { StatisticsRecorder } from './statistics-recorder.ts';

export function writeZones(plan: HallPlan, { levels }: StatisticsRecorder, measures: Float64Array): void {
  const { banks, intervals, layout } = plan;
  const first = 3 * banks.length + layout.directions.length;
  layout.twoZoneBanks.forEach((_, lanes) => {
    zoneStatistics.forEach((statistic, part) => {
      const level = first + 2 * lanes + part;
      let whole = 0;
      for (let interval = 0; interval < intervals; interval += 1) {
        const area = levels.series[level * intervals + interval]!;
        measures[layout.zone(lanes, statistic) + interval] = area / intervalLength;
        whole += area;
      }
      measures[layout.dayZone(lanes, statistic)] = (whole + levels.overtime(level)) / (intervals * intervalLength);
    });
  });
}
