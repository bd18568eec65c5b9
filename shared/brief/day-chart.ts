// A chart over the day as inline SVG: lines by quarter-hour with the bands of their intervals. Drawn once, printed anywhere, no script.

import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import type { EstimateSeries } from '../report/run-report.ts';
import { html, type Markup } from './markup.ts';

export interface DayLine {
  readonly label: string;
  readonly series: EstimateSeries;
  /** Place in the palette: 0 is what was before, 1 what is looked at. */
  readonly tone: number;
}

export interface DayChart {
  /** Unique on the page; title and description are named after it. */
  readonly id: string;
  readonly title: string;
  /** What the chart says, for those who cannot see it. */
  readonly description: string;
  readonly lines: readonly DayLine[];
  /** Starts of the quarter-hours, and their length [s]. */
  readonly intervals: readonly number[];
  readonly length: number;
  readonly clock: (seconds: number) => string;
  readonly value: (value: number) => string;
  /** A level to compare with. */
  readonly target?: { readonly value: number; readonly label: string } | undefined;
  /** Of a difference zero stays in sight. Of a share the axis ends at 1. */
  readonly zero?: boolean;
  readonly share?: boolean;
  readonly height: number;
}

const width = 720;
const margin = { top: 14, right: 16, bottom: 22, left: 46 };
/** A thin quarter-hour's band may reach far beyond its line; the axis leaves it this much room [of the lines' range] and cuts off the rest. */
const bandRoom = 0.35;

type Scale = ScaleLinear<number, number>;

export function dayChart(chart: DayChart): Markup {
  const { id, title, description, lines, intervals, length, target, zero = false, height } = chart;
  const first = intervals[0] ?? 0;
  const last = (intervals.at(-1) ?? 0) + length;
  const x = scaleLinear([first, last], [margin.left, width - margin.right]);
  const y = valueScale(chart);
  const shown = target === undefined || isOutOfSight(target.value, chart) ? undefined : target;
  return html`<svg class="chart" role="img" viewBox="0 0 ${width} ${height}" aria-labelledby="${id}-title ${id}-text">
    <title id="${id}-title">${title}</title>
    <desc id="${id}-text">${description}</desc>
    ${valueAxis(chart, y)}${hourAxis(chart, x, first, last)}
    ${zero ? level('zero', y(0)) : undefined}${shown === undefined ? undefined : level('target', y(shown.value))}
    ${lines.map((one) => drawnLine(one, chart, x, y))}
    ${shown === undefined ? undefined : html`<text class="target-label" x="${width - margin.right}" y="${place(y(shown.value) - 4)}" text-anchor="end">${shown.label}</text>`}
  </svg>`;
}

function drawnLine({ series: { mean, halfWidth }, tone }: DayLine, { intervals, length, height }: DayChart, x: Scale, y: Scale): Markup {
  const indexes = intervals.map((_, i) => i);
  const observed = (i: number) => Number.isFinite(mean[i]);
  const at = (value: number) => Math.max(margin.top, Math.min(height - margin.bottom, y(value)));
  const middle = (i: number) => x((intervals[i] ?? 0) + length / 2);
  const half = (i: number) => finite(halfWidth[i]);
  const band = area<number>()
    .defined(observed)
    .x(middle)
    .y0((i) => at(finite(mean[i]) - half(i)))
    .y1((i) => at(finite(mean[i]) + half(i)))
    .digits(1);
  const path = line<number>()
    .defined(observed)
    .x(middle)
    .y((i) => at(finite(mean[i])))
    .digits(1);
  return html`<g class="tone-${tone}"><path class="band" d="${band(indexes) ?? ''}" /><path class="line" d="${path(indexes) ?? ''}" /></g>`;
}

/** From zero, or around it for differences, to what the lines reach and a little of their bands. */
function valueScale(chart: DayChart): Scale {
  const { lines, target, zero = false, share = false, height } = chart;
  const means = lines.flatMap(({ series }) => series.mean.filter(Number.isFinite));
  const level = target === undefined || isOutOfSight(target.value, chart) ? 0 : target.value;
  const top = Math.max(0, level, ...means);
  const bottom = Math.min(0, ...means);
  const room = (top - bottom) * bandRoom;
  const edges = (sign: 1 | -1) =>
    lines.flatMap(({ series }) => series.mean.map((mean, i) => mean + sign * finite(series.halfWidth[i])).filter(Number.isFinite));
  const high = Math.max(top, Math.min(top + room, Math.max(0, ...edges(1))));
  const low = Math.min(bottom, Math.max(bottom - room, Math.min(0, ...edges(-1))));
  const domain = zero ? [low, high] : [0, high];
  const scale = scaleLinear(domain[0] === domain[1] ? [0, 1] : domain, [height - margin.bottom, margin.top]).nice(4);
  return share && !zero ? scale.domain([0, Math.min(1, scale.domain()[1] ?? 1)]) : scale;
}

/** A target far above all lines would flatten them: the note under the chart tells it instead. */
export function isOutOfSight(target: number, { lines, share = false }: Pick<DayChart, 'lines' | 'share'>): boolean {
  const top = Math.max(0, ...lines.flatMap(({ series }) => series.mean.filter(Number.isFinite)));
  return !share && target > 2.5 * top;
}

function valueAxis({ value, height }: DayChart, y: Scale): readonly Markup[] {
  return y
    .ticks(height < 160 ? 3 : 5)
    .map(
      (tick) =>
        html`<line class="grid" x1="${margin.left}" x2="${width - margin.right}" y1="${place(y(tick))}" y2="${place(y(tick))}" /><text
            x="${margin.left - 6}"
            y="${place(y(tick) + 3.5)}"
            text-anchor="end"
            >${value(tick)}</text
          >`,
    );
}

/** A label every two hours, or every hour of a short day. */
function hourAxis({ clock, height }: DayChart, x: Scale, first: number, last: number): readonly Markup[] {
  const step = last - first > 10 * 3600 ? 7200 : 3600;
  const hours: number[] = [];
  for (let at = Math.ceil(first / step) * step; at <= last; at += step) hours.push(at);
  return hours.map(
    (at) =>
      html`<line
          class="tick"
          x1="${place(x(at))}"
          x2="${place(x(at))}"
          y1="${height - margin.bottom}"
          y2="${height - margin.bottom + 4}"
        /><text x="${place(x(at))}" y="${height - 6}" text-anchor="middle">${clock(at)}</text>`,
  );
}

function level(name: 'zero' | 'target', y: number): Markup {
  return html`<line class="${name}" x1="${margin.left}" x2="${width - margin.right}" y1="${place(y)}" y2="${place(y)}" />`;
}

function finite(value: number | undefined): number {
  return value !== undefined && Number.isFinite(value) ? value : 0;
}

/** Tenths of a unit are finer than any printer. */
function place(value: number): number {
  return Math.round(value * 10) / 10;
}
