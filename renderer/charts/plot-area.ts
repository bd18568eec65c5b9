// Where the marks of a chart go: the rectangle between its axes, and from a value to its place in it. Known before anything is drawn, so that
// all marks are laid down at once.

import { area as areaShape, curveLinear, curveStep, curveStepAfter, line as lineShape } from 'd3-shape';

export interface PlotArea {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** The place of a value [px]; beyond the ends of the axis it is held at the edge. */
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
}

export interface PlotEnds {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export type AxisEnds = readonly [first: number, last: number];

export function plotArea({ left, right, top, bottom }: PlotEnds, across: AxisEnds, up: AxisEnds): PlotArea {
  return { left, right, top, bottom, x: between(across, [left, right]), y: between(up, [bottom, top]) };
}

function between([first, last]: AxisEnds, [start, end]: readonly [number, number]): (value: number) => number {
  const perUnit = (end - start) / (last - first || 1);
  const low = Math.min(start, end);
  const high = Math.max(start, end);
  return (value) => Math.min(high, Math.max(low, start + (value - first) * perUnit));
}

/** 'step' holds each value around its place, halfway to its neighbors; 'step-after' from its place to the next. */
export type PathCurve = 'linear' | 'step' | 'step-after';

const curves = { linear: curveLinear, step: curveStep, 'step-after': curveStepAfter };

interface Place {
  readonly at: number;
  readonly value: number | null;
}

interface Span {
  readonly at: number;
  readonly ends: AxisEnds | null;
}

/** The path of a line, with a gap where there is no value. */
export function linePath(places: readonly Place[], { x, y }: PlotArea, curve: PathCurve): string {
  const path = lineShape<Place>()
    .defined(({ value }) => value !== null)
    .curve(curves[curve])
    .digits(2)
    .x(({ at }) => x(at))
    .y(({ value }) => y(value ?? 0));
  return path([...places]) ?? '';
}

/** The path around what lies between two values at each place, with a gap where there are none. */
export function spanPath(spans: readonly Span[], { x, y }: PlotArea, curve: PathCurve): string {
  const path = areaShape<Span>()
    .defined(({ ends }) => ends !== null)
    .curve(curves[curve])
    .digits(2)
    .x(({ at }) => x(at))
    .y0(({ ends }) => y(ends?.[0] ?? 0))
    .y1(({ ends }) => y(ends?.[1] ?? 0));
  return path([...spans]) ?? '';
}
