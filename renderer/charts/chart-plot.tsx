// A chart between two axes. recharts carries the axes, the pointer and the arrow keys; the marks are drawn by the chart itself as a few paths:
// as items of recharts each would be measured and drawn several times, and a chart of three lines would hold the window up for a tenth of a second.

import { useDeferredValue, type ReactElement, type ReactNode } from 'react';
import { ComposedChart, Line, Tooltip, XAxis, YAxis } from 'recharts';
import type { ChartRoom } from './chart-frame.tsx';
import { plotArea, type PlotArea } from './plot-area.ts';
import { textWidth } from './text-width.ts';

interface Axis {
  /** Where labels stand; the value axis runs from the first to the last. */
  readonly ticks: readonly number[];
  readonly text: (value: number) => string;
}

export interface ChartPlotProps<Row extends object> {
  readonly label: string;
  readonly room: ChartRoom;
  /** Room above the plot [px]. */
  readonly headroom: number;
  readonly across: Axis & { readonly from: number; readonly to: number };
  readonly up: Axis;
  readonly rows: readonly Row[];
  /** Where a row stands on the axis across. */
  readonly placeOf: (row: Row) => number;
  /** What is said of the row pointed at. */
  readonly say: (row: Row) => ReactElement;
  /** The values of the row pointed at, each marked by a dot. */
  readonly dotsOf?: (row: Row) => readonly PlotDot[];
  readonly children: (area: PlotArea) => ReactNode;
}

export interface PlotDot {
  readonly value: number;
  readonly color: string;
}

/** Between a label of the value axis and the plot [px]. */
const labelGap = 8;

export function ChartPlot<Row extends object>({
  label,
  room: { width, height, scale },
  headroom,
  across,
  up,
  rows,
  placeOf,
  say,
  dotsOf,
  children,
}: ChartPlotProps<Row>) {
  // Seen first, then ready to be pointed at: two short tasks instead of a long one.
  const answers = useDeferredValue(true, false);
  const fontSize = 12 * scale;
  const right = 18 * scale;
  const bottom = 26 * scale;
  const left = Math.ceil(Math.max(...up.ticks.map((tick) => textWidth(up.text(tick), fontSize))) + labelGap * scale + 4);
  const bottomValue = up.ticks[0] ?? 0;
  const topValue = up.ticks.at(-1) ?? 1;
  const area = plotArea(
    { left, right: width - right, top: headroom, bottom: height - bottom },
    [across.from, across.to],
    [bottomValue, topValue],
  );
  const tick = { fontSize, fill: 'var(--chart-text-quiet)' };
  return (
    <ComposedChart
      width={width}
      height={height}
      data={[...rows]}
      margin={{ top: headroom, right, bottom: 0, left: 0 }}
      aria-label={label}
      title={label}
    >
      {up.ticks.map((value) => (
        <line key={value} x1={area.left} x2={area.right} y1={area.y(value)} y2={area.y(value)} stroke="var(--chart-grid)" />
      ))}
      {children(area)}
      <XAxis
        dataKey={placeOf}
        type="number"
        domain={[across.from, across.to]}
        ticks={[...across.ticks]}
        tickCount={0}
        tickFormatter={across.text}
        tick={tick}
        axisLine={{ stroke: 'var(--chart-axis)' }}
        tickLine={{ stroke: 'var(--chart-axis)' }}
        interval={0}
        height={bottom}
      />
      <YAxis
        domain={[bottomValue, topValue]}
        allowDataOverflow
        ticks={[...up.ticks]}
        tickCount={0}
        tickFormatter={up.text}
        tick={tick}
        axisLine={false}
        tickLine={false}
        interval={0}
        width={left}
      />
      {answers && (
        <>
          {/* Not seen: it tells recharts where the pointer and the arrow keys can stop. */}
          <Line dataKey={() => bottomValue} stroke="none" dot={false} activeDot={false} isAnimationActive={false} />
          <Tooltip
            isAnimationActive={false}
            cursor={<Pointed area={area} {...(dotsOf && { dotsOf })} placeOf={placeOf} />}
            content={({ active, payload }) => {
              const row = payload?.[0]?.payload as Row | undefined;
              return active && row !== undefined ? say(row) : null;
            }}
          />
        </>
      )}
    </ComposedChart>
  );
}

interface PointedProps<Row> {
  readonly area: PlotArea;
  readonly placeOf: (row: Row) => number;
  readonly dotsOf?: (row: Row) => readonly PlotDot[];
  /** Handed in by recharts. */
  readonly payload?: readonly { readonly payload?: Row }[];
}

/** The line through the row pointed at, and a dot on each of its values. */
function Pointed<Row>({ area, placeOf, dotsOf, payload }: PointedProps<Row>) {
  const row = payload?.[0]?.payload;
  if (row === undefined) return null;
  const x = area.x(placeOf(row));
  return (
    <g className="recharts-tooltip-cursor" pointerEvents="none">
      <line x1={x} x2={x} y1={area.top} y2={area.bottom} stroke="var(--chart-axis)" />
      {dotsOf?.(row).map(({ value, color }) => (
        <circle key={color} cx={x} cy={area.y(value)} r={4} fill={color} stroke="var(--chart-surface)" />
      ))}
    </g>
  );
}
