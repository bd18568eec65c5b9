// Clock times under a chart: which hours to mark, and how to write them.

import { clockText } from '../../shared/i18n/format.ts';
import type { TimeAxis } from './chart-line.ts';

/** Steps between ticks [s]: quarter-hours to half days, all of which divide the day. */
const steps = [900, 1800, 3600, 7200, 10_800, 14_400, 21_600, 43_200];

/** Room one label needs [px], with air. */
const labelWidth = 78;

/** "10:15–10:30" [s from midnight]. */
export function clockRange(from: number, to: number): string {
  return `${clockText(from)}–${clockText(to)}`;
}

export function axisStart(axis: TimeAxis): number {
  return axis.starts[0] ?? 0;
}

export function axisEnd(axis: TimeAxis): number {
  return (axis.starts.at(-1) ?? 0) + axis.length;
}

/** Round clock times between the ends of the axis, as many as `width` pixels can carry. */
export function timeTicks(axis: TimeAxis, width: number): readonly number[] {
  const from = axisStart(axis);
  const to = axisEnd(axis);
  const most = Math.max(2, Math.floor(width / labelWidth));
  const step = steps.find((candidate) => (to - from) / candidate <= most) ?? 43_200;
  const ticks: number[] = [];
  for (let at = Math.ceil(from / step) * step; at <= to; at += step) ticks.push(at);
  return ticks;
}

/** The interval in which a time falls, held within the axis. */
export function intervalAt(axis: TimeAxis, at: number): number {
  const index = Math.floor((at - axisStart(axis)) / axis.length);
  return Math.min(Math.max(index, 0), axis.starts.length - 1);
}
