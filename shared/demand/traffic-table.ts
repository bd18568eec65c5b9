// The Department's daily counts in memory: whole numbers by control point, direction and day. Plain data, so that it travels between threads.

import type { ControlPointId, Direction, PassengerGroup } from '../reference/vocabulary.ts';
import { dayNumberOf, isoDateOf } from '../scenario/calendar-day.ts';

export interface TrafficTable {
  /** First and last day present [days since 1970-01-01]. */
  readonly firstDay: number;
  readonly lastDay: number;
  /** Rows read. */
  readonly rows: number;
  /** In the order in which the file first names them. */
  readonly series: readonly TrafficSeries[];
}

export interface TrafficSeries {
  readonly controlPoint: ControlPointId;
  readonly direction: Direction;
  /** Three numbers a day from firstDay: residents, Mainland visitors, other visitors; -1 where the file has no row. */
  readonly counts: Int32Array;
}

export type DayCounts = Readonly<Record<PassengerGroup | 'total', number>>;

/** One day of a calendar: its date (ISO) and the passengers of all groups; a day without a row is left out. */
export interface DayTotal {
  readonly date: string;
  readonly passengers: number;
}

/** Control points the file has rows of, in its order. */
export function controlPointsIn(table: TrafficTable): readonly ControlPointId[] {
  return [...new Set(table.series.map(({ controlPoint }) => controlPoint))];
}

/** Counts of one row; undefined where the file has none for that day. */
export function countsOn(table: TrafficTable, controlPoint: ControlPointId, direction: Direction, date: string): DayCounts | undefined {
  const series = seriesOf(table, controlPoint, direction);
  const day = dayNumberOf(date);
  if (series === undefined || day < table.firstDay || day > table.lastDay) return undefined;
  return countsAt(series, day - table.firstDay);
}

/** Passengers of each day in one direction, or in both together; days on which no row exists are left out. */
export function dayTotals(table: TrafficTable, controlPoint: ControlPointId, direction: Direction | 'both'): readonly DayTotal[] {
  const wanted = direction === 'both' ? (['departure', 'arrival'] as const) : [direction];
  const series = wanted.map((one) => seriesOf(table, controlPoint, one)).filter((one) => one !== undefined);
  const totals: DayTotal[] = [];
  for (let day = table.firstDay; day <= table.lastDay; day++) {
    const rows = series.map((one) => countsAt(one, day - table.firstDay)).filter((row) => row !== undefined);
    if (rows.length > 0) totals.push({ date: isoDateOf(day), passengers: rows.reduce((sum, row) => sum + row.total, 0) });
  }
  return totals;
}

/** Dates with at least one row, ISO, ascending. */
export function datesIn(table: TrafficTable): readonly string[] {
  const dates: string[] = [];
  for (let day = table.firstDay; day <= table.lastDay; day++) {
    if (table.series.some((series) => countsAt(series, day - table.firstDay) !== undefined)) dates.push(isoDateOf(day));
  }
  return dates;
}

function seriesOf(table: TrafficTable, controlPoint: ControlPointId, direction: Direction): TrafficSeries | undefined {
  return table.series.find((series) => series.controlPoint === controlPoint && series.direction === direction);
}

function countsAt(series: TrafficSeries, index: number): DayCounts | undefined {
  const resident = series.counts[3 * index] ?? -1;
  const mainland = series.counts[3 * index + 1] ?? -1;
  const other = series.counts[3 * index + 2] ?? -1;
  return resident < 0 ? undefined : { resident, 'mainland-visitor': mainland, 'other-visitor': other, total: resident + mainland + other };
}
