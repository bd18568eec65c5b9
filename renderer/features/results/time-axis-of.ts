// The quarter-hours of a report, as charts want them.

import type { ChartLine, TimeAxis } from '../../charts/chart-line.ts';
import type { EstimateSeries, RunReport } from '../../../shared/report/run-report.ts';

/** Length of the reported intervals [s]; a report of one interval is a quarter-hour. */
export function intervalLengthOf({ intervals: [first = 0, second = first + 900] }: Pick<RunReport, 'intervals'>): number {
  return second - first;
}

export function timeAxisOf(report: Pick<RunReport, 'intervals'>): TimeAxis {
  return { starts: report.intervals, length: intervalLengthOf(report) };
}

/** A series as a line with its band. */
export function lineOf(series: EstimateSeries, line: Omit<ChartLine, 'values' | 'halfWidths'>): ChartLine {
  return { ...line, values: series.mean, halfWidths: series.halfWidth };
}

/** The same series in the run before: grey, dashed, without a band, placed on the quarter-hours of the run now. */
export function lineBefore(
  series: EstimateSeries,
  label: string,
  before: Pick<RunReport, 'intervals'>,
  now: Pick<RunReport, 'intervals'>,
  id: string,
): ChartLine {
  const at = new Map(before.intervals.map((start, index) => [start, series.mean[index] ?? Number.NaN]));
  return { id, label, values: now.intervals.map((start) => at.get(start) ?? Number.NaN), tone: 'before', stroke: 'dashed', width: 1.5 };
}
