// Finding the quarter-hours that matter in a series: the highest, the lowest, and stretches in which something holds.

import type { EstimateSeries } from './run-report.ts';

/** One quarter-hour of a series: its start [s from midnight], its mean and the half-width of the interval. */
export interface Moment {
  readonly at: number;
  readonly mean: number;
  readonly halfWidth: number;
}

/** Part of the day [s from midnight], from the start of its first quarter-hour to the end of its last. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The first quarter-hour with the largest mean; undefined when nothing was observed all day. */
export function highestMoment(series: EstimateSeries, intervals: readonly number[]): Moment | undefined {
  return extreme(series, intervals, (candidate, best) => candidate > best);
}

/** The first quarter-hour with the smallest mean; undefined when nothing was observed all day. */
export function lowestMoment(series: EstimateSeries, intervals: readonly number[]): Moment | undefined {
  return extreme(series, intervals, (candidate, best) => candidate < best);
}

/** Stretches of `values` (by interval of `length` seconds) that satisfy the condition; a value that is not a number ends a stretch. */
export function findStretches(
  values: readonly number[],
  holds: (value: number) => boolean,
  intervals: readonly number[],
  length: number,
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  values.forEach((value, index) => {
    const at = intervals[index];
    if (at === undefined || !Number.isFinite(value) || !holds(value)) return;
    const last = stretches.at(-1);
    if (last?.to === at) stretches[stretches.length - 1] = { from: last.from, to: at + length };
    else stretches.push({ from: at, to: at + length });
  });
  return stretches;
}

function extreme(
  { mean, halfWidth }: EstimateSeries,
  intervals: readonly number[],
  better: (candidate: number, best: number) => boolean,
): Moment | undefined {
  let best: Moment | undefined;
  mean.forEach((value, index) => {
    const at = intervals[index];
    if (at === undefined || !Number.isFinite(value)) return;
    if (best === undefined || better(value, best.mean)) best = { at, mean: value, halfWidth: halfWidth[index] ?? Number.NaN };
  });
  return best;
}
