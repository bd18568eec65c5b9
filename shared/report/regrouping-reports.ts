// Those who wait beyond the control for the rest of their party in each direction, and how long parties take in all, as a report and as tables.

import type { MeasureLayout } from '../model/measure-layout.ts';
import { regroupingStatistics, type RegroupingStatistic } from '../model/regrouping-layout.ts';
import type { ShapedEstimateReader } from './experiment-estimates.ts';
import { regroupingUnits, scaleOf } from './measure-units.ts';
import { record } from './record.ts';
import type { EstimateSeries, HallReport } from './run-report.ts';
import type { ColumnKey, Table, TableCell, TableColumn } from './tables.ts';

/** Of people at the meeting place, by quarter-hour and at most in the day; and the others. */
export type RegroupingColumn = 'beyond' | 'mostBeyond' | Exclude<RegroupingStatistic, 'most'>;

/** Nothing where parties are not followed. Times in minutes; they lean to the long side, and so do their intervals. */
export function regroupingOf(
  { regrouping, intervals }: MeasureLayout,
  estimates: ShapedEstimateReader,
  direction: number,
): Pick<HallReport, 'regrouping'> {
  if (regrouping === undefined) return {};
  return {
    regrouping: {
      day: record(regroupingStatistics, (statistic) => {
        const place = regrouping.day(direction, statistic);
        const counts = statistic === 'passengers' || statistic === 'parties';
        return counts ? estimates.at(place) : estimates.skewedAt(place, scaleOf(regroupingUnits[statistic]));
      }),
      people: estimates.series(regrouping.series(direction, 'people'), intervals),
      most: estimates.series(regrouping.series(direction, 'most'), intervals),
    },
  };
}

export function regroupingTables(
  halls: readonly HallReport[],
  byQuarterHour: (series: readonly EstimateSeries[]) => readonly (readonly TableCell[])[],
): readonly Table[] {
  const followed = halls.flatMap(({ direction, regrouping }) => (regrouping === undefined ? [] : [{ direction, regrouping }]));
  if (followed.length === 0) return [];
  const keyOf = (statistic: RegroupingStatistic): ColumnKey => (statistic === 'most' ? 'mostBeyond' : statistic);
  const columns: readonly TableColumn[] = [
    { key: 'subject', unit: 'text' },
    ...regroupingStatistics.map((statistic) => ({ key: keyOf(statistic), unit: regroupingUnits[statistic] })),
  ];
  return [
    {
      id: 'meeting-again',
      subject: undefined,
      columns,
      rows: followed.map(({ direction, regrouping }) => [direction, ...regroupingStatistics.map((statistic) => regrouping.day[statistic])]),
    },
    ...followed.map(({ direction, regrouping }): Table => ({
      id: 'meeting-again-by-quarter-hour',
      subject: direction,
      columns: [
        { key: 'from', unit: 'clock' },
        { key: 'beyond', unit: 'people' },
        { key: 'mostBeyond', unit: 'people' },
      ],
      rows: byQuarterHour([regrouping.people, regrouping.most]),
    })),
  ];
}
