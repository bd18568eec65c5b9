// Turns lines by interval into the rows of a chart: one row an interval, at its middle, with a value and a band per line.

import type { ChartLine, TimeAxis } from './chart-line.ts';

export interface TimeRow {
  /** Middle of the interval [s from midnight]. */
  readonly at: number;
  readonly index: number;
  readonly values: readonly (number | null)[];
  /** Lower and upper end of the interval of confidence, within the ends given. */
  readonly bands: readonly (readonly [number, number] | null)[];
}

/** What the numbers of a chart cannot fall below or rise above: no wait is negative, no share above 1. */
export interface ValueEnds {
  readonly least: number;
  readonly most: number;
}

const atLeastZero: ValueEnds = { least: 0, most: Number.POSITIVE_INFINITY };

/** null where nothing was observed: a gap in the line. */
export function timeRows(axis: TimeAxis, lines: readonly ChartLine[], ends: ValueEnds = atLeastZero): readonly TimeRow[] {
  return axis.starts.map((start, index) => ({
    at: start + axis.length / 2,
    index,
    values: lines.map((line) => finite(line.values[index])),
    bands: lines.map((line) => {
      const value = finite(line.values[index]);
      const halfWidth = finite(line.halfWidths?.[index]);
      return value === null || halfWidth === null
        ? null
        : ([Math.max(ends.least, value - halfWidth), Math.min(ends.most, value + halfWidth)] as const);
    }),
  }));
}

function finite(value: number | undefined): number | null {
  return value === undefined || !Number.isFinite(value) ? null : value;
}
