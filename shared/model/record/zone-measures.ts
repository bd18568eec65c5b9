// Two authorities as measures: second zones of lanes in use, lanes blocked before one, and the time from arrival to clearance.

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

/** By Little's law: the time that all of them together spend in the hall, over how many they are. Exact, since the day begins and ends empty. */
export function writeCrossings(plan: HallPlan, { directions, levels }: StatisticsRecorder, measures: Float64Array): void {
  const { banks, intervals, layout } = plan;
  layout.directions.forEach((_, direction) => {
    const place = layout.crossing(direction);
    if (place === undefined) return;
    const level = 3 * banks.length + direction;
    let spent = levels.overtime(level);
    for (let interval = 0; interval < intervals; interval += 1) spent += levels.series[level * intervals + interval]!;
    const { arrived } = directions[direction]!;
    if (arrived > 0) measures[place] = spent / arrived;
  });
}
