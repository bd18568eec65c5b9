// Secondary examination as a person reads it.

import { examinationDayStatistics, outcomeStatistics, roomStatistics } from '../model/examination-layout.ts';
import type { MeasureLayout } from '../model/measure-layout.ts';
import type { Scenario } from '../scenario/schema/scenario-schema.ts';
import type { ShapedEstimateReader } from './experiment-estimates.ts';
import { examinationUnits, scaleOf } from './measure-units.ts';
import { record } from './record.ts';
import type { RunReport } from './run-report.ts';

/** Nothing where nobody is sent. */
export function examinationReport(
  { examination: rules }: Scenario,
  { examination, directions, intervals }: MeasureLayout,
  estimates: ShapedEstimateReader,
): Pick<RunReport, 'examination'> {
  if (examination === undefined || rules === undefined) return {};
  return {
    examination: {
      places: rules.places,
      outcomes: directions
        .map((direction, index) => ({ direction, index }))
        .filter(({ direction }) => rules.direction === 'both' || rules.direction === direction)
        .flatMap(({ direction, index }) =>
          examination.reasons.map((reason, cause) => ({
            direction,
            reason,
            ...record(outcomeStatistics, (statistic) => estimates.at(examination.outcome(index, cause, statistic))),
          })),
        ),
      day: {
        ...record(roomStatistics, (statistic) => {
          const [place, scale] = [examination.dayRoom(statistic), scaleOf(examinationUnits[statistic])];
          return statistic === 'peakInRoom' ? estimates.skewedAt(place, scale) : estimates.at(place, scale);
        }),
        ...record(examinationDayStatistics, (statistic) => {
          const [place, scale] = [examination.day(statistic), scaleOf(examinationUnits[statistic])];
          return statistic === 'maximumWait' ? estimates.skewedAt(place, scale) : estimates.at(place, scale);
        }),
      },
      series: record(roomStatistics, (statistic) =>
        estimates.series(examination.room(statistic), intervals, scaleOf(examinationUnits[statistic])),
      ),
    },
  };
}
