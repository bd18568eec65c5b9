// Those who wait outside the hall in each direction, as a report and as tables.

import type { MeasureLayout } from '../model/measure-layout.ts';
import { outsideStatistics, type OutsideStatistic } from '../model/outside-layout.ts';
import type { ShapedEstimateReader } from './experiment-estimates.ts';
import { outsideUnits, scaleOf } from './measure-units.ts';
import { record } from './record.ts';
import type { EstimateSeries, HallReport } from './run-report.ts';
import type { ColumnKey, Table, TableCell, TableColumn } from './tables.ts';

/** Nothing where everybody goes in freely. Waits in minutes; they lean to the long side, and so do their intervals. */
export function outsideOf(
  { outside, intervals }: MeasureLayout,
  estimates: ShapedEstimateReader,
  direction: number,
): Pick<HallReport, 'outside'> {
  if (outside === undefined) return {};
  return {
    outside: {
      day: record(outsideStatistics, (statistic) => {
        const place = outside.day(direction, statistic);
        return statistic === 'passengers' ? estimates.at(place) : estimates.skewedAt(place, scaleOf(outsideUnits[statistic]));
      }),
      people: estimates.series(outside.series(direction, 'people'), intervals),
      most: estimates.series(outside.series(direction, 'most'), intervals),
    },
  };
}

export function outsideTables(
  halls: readonly HallReport[],
  byQuarterHour: (series: readonly EstimateSeries[]) => readonly (readonly TableCell[])[],
): readonly Table[] {
  const held = halls.flatMap(({ direction, outside }) => (outside === undefined ? [] : [{ direction, outside }]));
  if (held.length === 0) return [];
  const keyOf = (statistic: OutsideStatistic): ColumnKey => (statistic === 'most' ? 'mostOnConcourse' : statistic);
  const columns: readonly TableColumn[] = [
    { key: 'subject', unit: 'text' },
    ...outsideStatistics.map((statistic) => ({ key: keyOf(statistic), unit: outsideUnits[statistic] })),
  ];
  return [
    {
      id: 'outside',
      subject: undefined,
      columns,
      rows: held.map(({ direction, outside }) => [direction, ...outsideStatistics.map((statistic) => outside.day[statistic])]),
    },
    ...held.map(({ direction, outside }): Table => ({
      id: 'outside-by-quarter-hour',
      subject: direction,
      columns: [
        { key: 'from', unit: 'clock' },
        { key: 'onConcourse', unit: 'people' },
        { key: 'mostOnConcourse', unit: 'people' },
      ],
      rows: byQuarterHour([outside.people, outside.most]),
    })),
  ];
}
