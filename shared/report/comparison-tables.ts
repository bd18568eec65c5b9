// A comparison as rows of plain data, from which CSV, spreadsheets and the clipboard are made: effects of the day, then of each quarter-hour.

import { bankStatistics, hallStatistics, waitStatistics } from '../model/measure-layout.ts';
import type { Estimate } from '../statistics/estimate.ts';
import { type AgainstBaseline, type ComparisonReport, type Effect, vehicleEffectStatistics } from './comparison-report.ts';
import { estimateAt } from './estimate-series.ts';
import { bankUnits, hallUnits, waitUnits, type MeasureUnit } from './measure-units.ts';
import type { EstimateSeries } from './run-report.ts';

/** One number of one quarter-hour: what it is on, and by how much the deployments differ. */
export interface QuarterHourDifference {
  readonly table: `${'waits' | 'targets' | 'banks' | 'halls' | 'vehicles' | 'outside' | 'examination'}-by-quarter-hour`;
  /** Id of the passenger kind, target, bank, vehicles or direction; empty of the examination room. */
  readonly subject: string;
  readonly statistic: string;
  readonly unit: MeasureUnit;
  /** Start [s from midnight]. */
  readonly from: number;
  readonly difference: Estimate;
}

/** Quarter-hours in which at least one replication observed something on both sides. */
export function quarterHourDifferences(report: ComparisonReport, against: AgainstBaseline): readonly QuarterHourDifference[] {
  const { waits, targets, banks, halls, vehicles, outside, examination } = against.series;
  const rows = (
    table: QuarterHourDifference['table'],
    subject: string,
    statistic: string,
    unit: MeasureUnit,
    series: EstimateSeries,
  ): readonly QuarterHourDifference[] =>
    report.intervals.flatMap((from, i) => {
      const difference = estimateAt(series, i, report.identity);
      return Number.isNaN(difference.mean) ? [] : [{ table, subject, statistic, unit, from, difference }];
    });
  return [
    ...waits.flatMap(({ kind, difference }) =>
      waitStatistics.flatMap((statistic) => rows('waits-by-quarter-hour', kind, statistic, waitUnits[statistic], difference[statistic])),
    ),
    ...targets.flatMap(({ target, difference }) => rows('targets-by-quarter-hour', target, 'serviceLevel', 'share', difference)),
    ...banks.flatMap(({ bank, difference }) =>
      bankStatistics.flatMap((statistic) => rows('banks-by-quarter-hour', bank, statistic, bankUnits[statistic], difference[statistic])),
    ),
    ...halls.flatMap(({ direction, difference }) =>
      hallStatistics.flatMap((statistic) =>
        rows('halls-by-quarter-hour', direction, statistic, hallUnits[statistic], difference[statistic]),
      ),
    ),
    ...vehicles.flatMap(({ vehicle, direction, difference }) =>
      vehicleEffectStatistics.flatMap((statistic) => {
        const unit = statistic === 'serviceLevel' ? 'share' : 'minutes';
        return rows('vehicles-by-quarter-hour', `${direction}/${vehicle}`, statistic, unit, difference[statistic]);
      }),
    ),
    ...outside.flatMap(({ direction, difference }) => rows('outside-by-quarter-hour', direction, 'mostOnConcourse', 'people', difference)),
    ...(examination === undefined ? [] : rows('examination-by-quarter-hour', '', 'meanWait', 'minutes', examination)),
  ];
}

/** The id of what an effect is on, and the name of its statistic. */
export function effectSubject({ of }: Pick<Effect, 'of'>): { readonly subject: string; readonly statistic: string } {
  switch (of.measure) {
    case 'target':
      return { subject: of.target, statistic: 'serviceLevel' };
    case 'wait':
      return { subject: of.kind, statistic: of.statistic };
    case 'hall':
      return { subject: of.direction, statistic: of.statistic };
    case 'vehicles':
      return { subject: `${of.direction}/${of.vehicle}`, statistic: of.statistic };
    case 'outside':
      return { subject: of.direction, statistic: of.statistic };
    case 'examination':
      return { subject: '', statistic: of.statistic };
    case 'bank':
      return { subject: of.bank, statistic: of.statistic };
    case 'clearance':
      return { subject: `${of.direction}/${of.way}`, statistic: of.what };
  }
}

/** Ids of the rows of costs and gains, with their units. */
export const plannedCosts = [
  ['lanesPeak', 'servers'],
  ['laneHours', 'hours'],
  ['countersPeak', 'servers'],
  ['officerHours', 'hours'],
] as const;
