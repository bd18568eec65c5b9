// The hall as a whole in each direction: how full it is, how many are cleared, where, and when the last one leaves.

import { clearanceWays, dayStatistics, type MeasureLayout } from '../model/measure-layout.ts';
import type { Scenario } from '../scenario/schema/scenario-schema.ts';
import type { ShapedEstimateReader } from './experiment-estimates.ts';
import { outsideOf } from './outside-reports.ts';
import { record } from './record.ts';
import { regroupingOf } from './regrouping-reports.ts';
import type { HallReport } from './run-report.ts';

export function hallReports({ queues }: Scenario, layout: MeasureLayout, estimates: ShapedEstimateReader): readonly HallReport[] {
  return layout.directions.map((direction, index) => ({
    direction,
    day: record(dayStatistics, (statistic) =>
      statistic === 'peakOccupancy' ? estimates.skewedAt(layout.day(index, statistic)) : estimates.at(layout.day(index, statistic)),
    ),
    occupancy: estimates.series(layout.hall(index, 'occupancy'), layout.intervals),
    peakOccupancy: estimates.series(layout.hall(index, 'peakOccupancy'), layout.intervals),
    cleared: estimates.series(layout.hall(index, 'cleared'), layout.intervals),
    ...outsideOf(layout, estimates, index),
    ...regroupingOf(layout, estimates, index),
    ...balkedOf(layout, estimates, index),
    ...crowdingOf(queues?.areas?.find((area) => area.direction === direction)?.squareMeters, layout, estimates, index),
    clearance: clearanceWays
      .map((way) => ({
        way,
        cleared: estimates.at(layout.clearance(index, way, 'cleared')),
        refused: estimates.at(layout.clearance(index, way, 'refused')),
      }))
      // Ways that nobody took and nobody was refused at are not part of this hall.
      .filter(({ cleared, refused }) => cleared.mean > 0 || refused.mean > 0),
  }));
}

function balkedOf({ balked, intervals }: MeasureLayout, estimates: ShapedEstimateReader, direction: number): Pick<HallReport, 'balked'> {
  if (balked === undefined) return {};
  return { balked: { day: estimates.at(balked.day(direction)), series: estimates.series(balked.series(direction), intervals) } };
}

function crowdingOf(
  squareMeters: number | undefined,
  layout: MeasureLayout,
  estimates: ShapedEstimateReader,
  direction: number,
): Pick<HallReport, 'crowding'> {
  if (squareMeters === undefined) return {};
  const peak = estimates.series(layout.hall(direction, 'peakOccupancy'), layout.intervals, 1 / squareMeters);
  return { crowding: { squareMeters, peak } };
}
