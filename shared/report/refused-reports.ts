// How those fare at a bank of counters whom a lane refused, as a report and as tables.

import type { MeasureLayout } from '../model/measure-layout.ts';
import { refusedStatistics, type RefusedStatistic } from '../model/refused-layout.ts';
import type { ShapedEstimateReader } from './experiment-estimates.ts';
import { type MeasureUnit, scaleOf } from './measure-units.ts';
import { record } from './record.ts';
import type { BankReport, EstimateSeries } from './run-report.ts';
import type { ColumnKey, Table, TableCell } from './tables.ts';

const units: Readonly<Record<RefusedStatistic, MeasureUnit>> = {
  passengers: 'passengers',
  mean: 'minutes',
  p95: 'minutes',
  maximum: 'minutes',
  most: 'people',
};

/** Nothing at banks that do not say where they stand. Waits in minutes; they lean to the long side, and so do their intervals. */
export function afterRefusalAt(
  { refused, intervals }: MeasureLayout,
  estimates: ShapedEstimateReader,
  bank: number,
  reserved: boolean,
): Pick<BankReport, 'afterRefusal'> {
  const place = refused.banks.indexOf(bank);
  if (place < 0) return {};
  return {
    afterRefusal: {
      reserved,
      day: record(refusedStatistics, (statistic) => {
        const at = refused.day(place, statistic);
        return statistic === 'passengers' ? estimates.at(at) : estimates.skewedAt(at, scaleOf(units[statistic]));
      }),
      people: estimates.series(refused.series(place, 'people'), intervals),
      most: estimates.series(refused.series(place, 'most'), intervals),
    },
  };
}

export function afterRefusalTables(
  banks: readonly BankReport[],
  byQuarterHour: (series: readonly EstimateSeries[]) => readonly (readonly TableCell[])[],
): readonly Table[] {
  const told = banks.flatMap(({ id, afterRefusal }) => (afterRefusal === undefined ? [] : [{ id, ...afterRefusal }]));
  if (told.length === 0) return [];
  const keyOf = (statistic: RefusedStatistic): ColumnKey => (statistic === 'most' ? 'mostReserved' : statistic);
  return [
    {
      id: 'after-refusal',
      subject: undefined,
      columns: [
        { key: 'subject', unit: 'text' },
        ...refusedStatistics.map((statistic) => ({ key: keyOf(statistic), unit: units[statistic] })),
      ],
      rows: told.map(({ id, day }) => [id, ...refusedStatistics.map((statistic) => day[statistic])]),
    },
    ...told
      .filter(({ reserved }) => reserved)
      .map(({ id, people, most }): Table => ({
        id: 'reserved-line-by-quarter-hour',
        subject: id,
        columns: [
          { key: 'from', unit: 'clock' },
          { key: 'inReserved', unit: 'people' },
          { key: 'mostReserved', unit: 'people' },
        ],
        rows: byQuarterHour([people, most]),
      })),
  ];
}
