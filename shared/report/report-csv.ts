// A whole report as one CSV: a row per estimate, each with what makes it reproducible, so that no row is ever parted from its origin.

import Papa from 'papaparse';
import { clockOf, quarterHour } from '../scenario/clock.ts';
import { boundsOf, type Estimate } from '../statistics/estimate.ts';
import type { RunReport } from './run-report.ts';
import { tablesOf, type Table, type TableCell, type TableUnit } from './tables.ts';

export const csvColumns = [
  'table',
  'subject',
  'from',
  'statistic',
  'unit',
  'mean',
  'half_width',
  'lower',
  'upper',
  'confidence_level',
  'replications',
  'scenario_hash',
  'seed',
  'engine_version',
  'result_hash',
] as const;

/**
 * RFC 4180: a heading, then one row per estimate that was observed; lines end in CRLF. Numbers in full, so that they read back to the last
 * digit; `lower` and `upper` are the interval, which need not lie evenly about the mean. `from` is the start of the quarter-hour ("10:15"), the minutes waited in table longer-waits, and empty for the whole day.
 */
export function reportCsv(report: RunReport): string {
  const { scenarioHash, seed, engineVersion, resultHash } = report.identity;
  const origin = [scenarioHash, seed, engineVersion, resultHash];
  const rows = tablesOf(report).flatMap((table) => rowsOf(table).map((row) => [...row, ...origin]));
  return `${Papa.unparse([[...csvColumns], ...rows], { newline: '\r\n' })}\r\n`;
}

function rowsOf({ id, subject, columns, rows }: Table): readonly (readonly (string | number)[])[] {
  return rows.flatMap((cells) => {
    // A table about one subject begins with the quarter-hour, another one with its subjects.
    const [head = ''] = cells;
    const headText = plain(head, columns[0]?.unit ?? 'text');
    const [about, start] = subject === undefined ? [headText, ''] : [subject, headText];
    return cells.flatMap((cell, i) => {
      const column = columns[i];
      if (column === undefined || !isEstimate(cell) || Number.isNaN(cell.mean)) return [];
      const { mean, halfWidth, confidenceLevel, replications } = cell;
      const { lower, upper } = boundsOf(cell);
      // Clock times stay numbers here, since a half-width belongs to them.
      const unit = column.unit === 'clock' ? 'seconds-from-midnight' : column.unit;
      const interval = [halfWidth, lower, upper].map((value) => (Number.isNaN(value) ? '' : value));
      return [[id, about, start, column.key, unit, mean, ...interval, confidenceLevel, replications]];
    });
  });
}

function plain(cell: TableCell, unit: TableUnit): string {
  if (isEstimate(cell)) throw new Error('A row begins with its name or time, not with an estimate');
  return unit === 'clock' ? clockOf(Number(cell) / quarterHour) : String(cell);
}

export function isEstimate(cell: TableCell): cell is Estimate {
  return typeof cell === 'object';
}
