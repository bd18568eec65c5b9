// A report as tables: pure data, with ids for names and keys for headings, from which CSV and the command line are made.

import type { ExaminationDayStatistic, OutcomeStatistic, RoomStatistic } from '../model/examination-layout.ts';
import {
  bankStatistics,
  dayStatistics,
  lineChangeStatistics,
  waitStatistics,
  type BankStatistic,
  type DayStatistic,
  type KioskStatistic,
  type SharedLevel,
  type SharedStatistic,
  type LineChangeStatistic,
  type VehicleStatistic,
  type WaitStatistic,
  type ZoneStatistic,
} from '../model/measure-layout.ts';
import type { HandingOverStatistic } from '../model/handing-over-layout.ts';
import type { OutsideStatistic } from '../model/outside-layout.ts';
import type { Estimate } from '../statistics/estimate.ts';
import { authorityTables } from './authority-tables.ts';
import { examinationTables } from './examination-tables.ts';
import { estimateAt } from './estimate-series.ts';
import { handingOverTable } from './handing-over-reports.ts';
import { outsideTables } from './outside-reports.ts';
import { afterRefusalTables } from './refused-reports.ts';
import { bankUnits, dayUnits, waitUnits, type ExaminationUnit, type VehicleUnit } from './measure-units.ts';
import type { EstimateSeries, RunReport } from './run-report.ts';
import { sharedServerTables } from './shared-server-reports.ts';
import { vehicleTables } from './vehicle-tables.ts';

export type TableUnit = 'text' | 'times' | 'density' | VehicleUnit | ExaminationUnit;

export type ColumnKey =
  | WaitStatistic
  | BankStatistic
  | LineChangeStatistic
  | HandingOverStatistic
  | 'balked'
  | 'perSquareMeter'
  | 'onConcourse'
  | 'mostOnConcourse'
  | Extract<OutsideStatistic, `${string}OfAll`>
  | 'inReserved'
  | 'mostReserved'
  | Exclude<DayStatistic, 'peakOccupancy'>
  | ZoneStatistic
  | VehicleStatistic
  | KioskStatistic
  | SharedLevel
  | SharedStatistic
  | OutcomeStatistic
  | RoomStatistic
  | ExaminationDayStatistic
  | 'crossing'
  | 'occupancy'
  | 'peakOccupancy'
  | 'serverHours'
  | 'lostServers'
  | 'lostHours'
  | 'calls'
  | 'officerHours'
  | 'longerThan'
  | 'subject'
  | 'from'
  | 'minutes'
  | 'way'
  | 'work'
  | 'required'
  | 'available'
  | 'state';

export interface TableColumn {
  readonly key: ColumnKey;
  readonly unit: TableUnit;
}

/** Ids as text; clock times in seconds from midnight; estimates may be NaN where nothing was observed. */
export type TableCell = string | number | Estimate;

export type TableId =
  | 'service-levels'
  | 'waits'
  | 'waits-by-quarter-hour'
  | 'longer-waits'
  | 'banks'
  | 'banks-by-quarter-hour'
  | 'halls'
  | 'halls-by-quarter-hour'
  | 'officers-by-quarter-hour'
  | 'clearance'
  | 'outages'
  | 'reserves'
  | 'handing-over'
  | 'after-refusal'
  | 'reserved-line-by-quarter-hour'
  | 'outages-by-quarter-hour'
  | 'crossings'
  | 'authorities'
  | 'authorities-by-quarter-hour'
  | 'zones'
  | 'zones-by-quarter-hour'
  | 'line-changes'
  | 'vehicles'
  | 'vehicles-by-quarter-hour'
  | 'kiosks'
  | 'kiosks-by-quarter-hour'
  | 'shared-servers'
  | 'shared-servers-by-quarter-hour'
  | 'turned-back'
  | 'examination'
  | 'examination-outcomes'
  | 'examination-by-quarter-hour'
  | 'crowding'
  | 'outside'
  | 'outside-by-quarter-hour';

export interface Table {
  readonly id: TableId;
  /** Whom or what the whole table is about: the id of a passenger kind, a bank or a direction; undefined where each row says it. */
  readonly subject: string | undefined;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
}

const subject: TableColumn = { key: 'subject', unit: 'text' };
const from: TableColumn = { key: 'from', unit: 'clock' };

/** Every table of a report: the day first, then quarter-hour by quarter-hour. */
export function tablesOf(report: RunReport): readonly Table[] {
  const { identity, intervals, verdicts, waits, banks, halls, officers } = report;
  const waitColumns = waitStatistics.map((key) => ({ key, unit: waitUnits[key] }));
  const bankColumns = bankStatistics.map((key) => ({ key, unit: bankUnits[key] }));
  const dayColumns = dayStatistics.map((key) => ({ key, unit: dayUnits[key] }));
  const byQuarterHour = (series: readonly EstimateSeries[]) =>
    intervals.map((start, i): readonly TableCell[] => [start, ...series.map((one) => estimateAt(one, i, identity))]);

  return [
    {
      id: 'service-levels',
      subject: undefined,
      columns: [subject, { key: 'serviceLevel', unit: 'share' }],
      rows: verdicts.map(({ target, serviceLevel }) => [target.id, serviceLevel]),
    },
    {
      id: 'waits',
      subject: undefined,
      columns: [subject, ...waitColumns],
      rows: waits.map(({ kind, day }) => [kind.id, ...waitStatistics.map((key) => day[key])]),
    },
    {
      id: 'banks',
      subject: undefined,
      columns: [subject, ...bankColumns, { key: 'serverHours', unit: 'hours' }],
      rows: banks.map(({ id, day, serverHours }) => [id, ...bankStatistics.map((key) => day[key]), serverHours]),
    },
    {
      id: 'halls',
      subject: undefined,
      columns: [subject, ...dayColumns],
      rows: halls.map(({ direction, day }) => [direction, ...dayStatistics.map((key) => day[key])]),
    },
    ...halls.map(({ direction, clearance }): Table => ({
      id: 'clearance',
      subject: direction,
      columns: [
        { key: 'way', unit: 'text' },
        { key: 'cleared', unit: 'passengers' },
        { key: 'refused', unit: 'passengers' },
      ],
      rows: clearance.map(({ way, cleared, refused }) => [way, cleared, refused]),
    })),
    ...outageTable(banks),
    ...reserveTable(banks),
    ...handingOverTable(banks),
    ...lineChangesOf(banks),
    ...afterRefusalTables(banks, byQuarterHour),
    ...outsideTables(halls, byQuarterHour),
    ...halls.flatMap(({ direction, balked, crowding }): readonly Table[] => [
      ...(balked === undefined
        ? []
        : [
            {
              id: 'turned-back' as const,
              subject: direction,
              columns: [from, { key: 'balked' as const, unit: 'passengers' as const }],
              rows: byQuarterHour([balked.series]),
            },
          ]),
      ...(crowding === undefined
        ? []
        : [
            {
              id: 'crowding' as const,
              subject: direction,
              columns: [from, { key: 'perSquareMeter' as const, unit: 'density' as const }],
              rows: byQuarterHour([crowding.peak]),
            },
          ]),
    ]),
    ...waits.map(({ kind, series }): Table => ({
      id: 'waits-by-quarter-hour',
      subject: kind.id,
      columns: [from, ...waitColumns],
      rows: byQuarterHour(waitStatistics.map((key) => series[key])),
    })),
    ...waits.map(({ kind, longerThan: { minutes, share, halfWidth } }): Table => ({
      id: 'longer-waits',
      subject: kind.id,
      columns: [
        { key: 'minutes', unit: 'minutes' },
        { key: 'longerThan', unit: 'share' },
      ],
      rows: minutes.map((value, i) => [value, estimateAt({ mean: share, halfWidth }, i, identity)]),
    })),
    ...banks.map(({ id, series }): Table => ({
      id: 'banks-by-quarter-hour',
      subject: id,
      columns: [from, ...bankColumns],
      rows: byQuarterHour(bankStatistics.map((key) => series[key])),
    })),
    ...banks.flatMap(({ id, lost }): readonly Table[] =>
      lost === undefined
        ? []
        : [
            {
              id: 'outages-by-quarter-hour',
              subject: id,
              columns: [from, { key: 'lostServers', unit: 'servers' }],
              rows: byQuarterHour([lost.lanes]),
            },
          ],
    ),
    ...halls.map(({ direction, occupancy, peakOccupancy, cleared }): Table => ({
      id: 'halls-by-quarter-hour',
      subject: direction,
      columns: [
        from,
        { key: 'occupancy', unit: 'people' },
        { key: 'peakOccupancy', unit: 'people' },
        { key: 'cleared', unit: 'passengers' },
      ],
      rows: byQuarterHour([occupancy, peakOccupancy, cleared]),
    })),
    ...officers.map(({ id, work, required, available, states }): Table => ({
      id: 'officers-by-quarter-hour',
      subject: id,
      columns: [
        from,
        { key: 'work', unit: 'servers' },
        { key: 'required', unit: 'servers' },
        { key: 'available', unit: 'servers' },
        { key: 'state', unit: 'text' },
      ],
      rows: intervals.map((start, i): readonly TableCell[] => {
        const { mean, lower, upper } = required[i] ?? { mean: Number.NaN, lower: Number.NaN, upper: Number.NaN };
        const needed = { ...estimateAt({ mean: [mean], halfWidth: [(upper - lower) / 2] }, 0, identity), bounds: { lower, upper } };
        const open = estimateAt({ mean: available, halfWidth: [] }, i, identity);
        return [start, estimateAt(work, i, identity), needed, open, states[i] ?? 'enough'];
      }),
    })),
    ...authorityTables(report, byQuarterHour),
    ...examinationTables(report, byQuarterHour),
    ...vehicleTables(report, byQuarterHour),
    ...sharedServerTables(report, byQuarterHour),
  ];
}

/** Only where lanes go out of order. */
function outageTable(banks: RunReport['banks']): readonly Table[] {
  const rows = banks.flatMap(({ id, lost }) => (lost === undefined ? [] : [[id, lost.hours]]));
  return rows.length === 0 ? [] : [{ id: 'outages', subject: undefined, columns: [subject, { key: 'lostHours', unit: 'hours' }], rows }];
}

/** One table, where passengers may change lines. */
function lineChangesOf(banks: RunReport['banks']): readonly Table[] {
  const told = banks.flatMap(({ id, lineChanges }) => (lineChanges === undefined ? [] : [{ id, lineChanges }]));
  if (told.length === 0) return [];
  return [
    {
      id: 'line-changes',
      subject: undefined,
      columns: [subject, ...lineChangeStatistics.map((key) => ({ key, unit: 'passengers' as const }))],
      rows: told.map(({ id, lineChanges }) => [id, ...lineChangeStatistics.map((key) => lineChanges[key])]),
    },
  ];
}

/** Only where reserve officers may be called. */
function reserveTable(banks: RunReport['banks']): readonly Table[] {
  const rows = banks.flatMap(({ id, reserves }) => (reserves === undefined ? [] : [[id, reserves.calls, reserves.hours]]));
  const columns: readonly TableColumn[] = [subject, { key: 'calls', unit: 'times' }, { key: 'officerHours', unit: 'hours' }];
  return rows.length === 0 ? [] : [{ id: 'reserves', subject: undefined, columns, rows }];
}
