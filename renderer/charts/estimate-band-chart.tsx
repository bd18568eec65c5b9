// Estimates over the day: lines with their intervals as bands, the target as a dotted line, the run before in grey.
// One chart for waits, queues and servers: a line may also be drawn as steps. The table twin belongs to the card around it.

import type { ReactElement } from 'react';
import { Area, CartesianGrid, ComposedChart, Line, ReferenceArea, ReferenceLine, Tooltip, XAxis, YAxis } from 'recharts';
import { clockText } from '../../shared/i18n/format.ts';
import { ChartFrame } from './chart-frame.tsx';
import { colorOf, dashOf, type ChartHighlight, type ChartLine, type ChartTarget, type TimeAxis } from './chart-line.ts';
import type { ValueFormat } from '../../shared/wording/value-texts.ts';
import { markerDots } from './chart-marker.tsx';
import { ChartTooltip } from './chart-tooltip.tsx';
import { LineSwatch } from './line-swatch.tsx';
import { axisEnd, axisStart, clockRange, timeTicks } from './time-axis.ts';
import { timeRows, type TimeRow } from './time-rows.ts';
import { useTextScale } from './use-text-scale.ts';
import { largestValue, valueTicks } from './value-axis.ts';

export interface EstimateBandChartProps {
  /** What the chart shows, for those who do not see it; the sentence and the table of the card say what it says. */
  readonly label: string;
  readonly axis: TimeAxis;
  readonly lines: readonly ChartLine[];
  readonly format: ValueFormat;
  readonly target?: ChartTarget | undefined;
  readonly highlights?: readonly ChartHighlight[];
  /** Top of the axis where it is fixed: 1 for shares, or one common to several panels. */
  readonly top?: number;
  /** The ticks where they are fixed; the axis runs from the first to the last. */
  readonly ticks?: readonly number[];
  /** A heading drawn inside, for panels that share a card. */
  readonly heading?: string;
  readonly height?: number;
}

/** A line never runs along the upper edge. */
const headroom = 1.02;

export function EstimateBandChart(props: EstimateBandChartProps) {
  const scale = useTextScale();
  const height = (props.height ?? 260) * scale;
  return <ChartFrame height={height}>{(width) => <Plot {...props} width={width} height={height} scale={scale} />}</ChartFrame>;
}

function Plot({
  label,
  axis,
  lines,
  format,
  target,
  highlights = [],
  top,
  ticks: fixedTicks,
  heading,
  width,
  height,
  scale,
}: EstimateBandChartProps & { width: number; height: number; scale: number }) {
  const ticks = fixedTicks ?? valueTicks(top ?? Math.max(largestValue(lines) * headroom, target?.value ?? 0), height < 200 * scale ? 3 : 4);
  const rows = timeRows(axis, lines, top ?? Number.POSITIVE_INFINITY);
  const fontSize = 12 * scale;
  return (
    <ComposedChart
      width={width}
      height={height}
      data={[...rows]}
      margin={{ top: heading === undefined ? 10 : 26 * scale, right: 18 * scale, bottom: 0, left: 0 }}
      aria-label={label}
      title={label}
    >
      <CartesianGrid vertical={false} stroke="var(--chart-grid)" />
      {highlights.map(({ from, to }) => (
        <ReferenceArea key={from} x1={from} x2={to} fill="var(--chart-missed)" fillOpacity={0.09} stroke="none" />
      ))}
      <XAxis
        dataKey="at"
        type="number"
        domain={[axisStart(axis), axisEnd(axis)]}
        ticks={[...timeTicks(axis, width / scale - 70)]}
        tickFormatter={clockText}
        tick={{ fontSize, fill: 'var(--chart-text-quiet)' }}
        axisLine={{ stroke: 'var(--chart-axis)' }}
        tickLine={{ stroke: 'var(--chart-axis)' }}
        interval={0}
        height={26 * scale}
      />
      <YAxis
        domain={[ticks[0] ?? 0, ticks.at(-1) ?? 1]}
        allowDataOverflow
        ticks={[...ticks]}
        tickFormatter={format.axis}
        tick={{ fontSize, fill: 'var(--chart-text-quiet)' }}
        axisLine={false}
        tickLine={false}
        width="auto"
      />
      {lines.map(bandOf)}
      {lines.map(lineOf)}
      {target !== undefined && (
        <ReferenceLine
          y={target.value}
          stroke="var(--chart-missed)"
          strokeWidth={1.5}
          strokeDasharray="2 4"
          label={{
            value: target.label,
            // Above the line, unless it runs along the top of the chart.
            position: target.labelBelow === true || target.value > (ticks.at(-1) ?? 1) * 0.92 ? 'insideTopRight' : 'insideBottomRight',
            fontSize,
            fill: 'var(--chart-missed)',
          }}
        />
      )}
      {heading !== undefined && (
        <text x={6} y={15 * scale} fontSize={13 * scale} fontWeight={600} fill="var(--chart-text)">
          {heading}
        </text>
      )}
      <Tooltip
        isAnimationActive={false}
        cursor={{ stroke: 'var(--chart-axis)' }}
        content={({ active, payload }) => {
          const row = payload?.[0]?.payload as TimeRow | undefined;
          return active && row !== undefined ? tooltipOf(row, axis, lines, format) : null;
        }}
      />
    </ComposedChart>
  );
}

function bandOf(line: ChartLine, position: number): ReactElement | null {
  if (line.halfWidths === undefined) return null;
  return (
    <Area
      key={`band-${line.id}`}
      dataKey={(row: TimeRow) => row.bands[position] ?? null}
      type={line.draw === undefined || line.draw === 'line' ? 'linear' : 'step'}
      fill={colorOf(line.tone)}
      fillOpacity="var(--chart-band-opacity)"
      stroke="none"
      isAnimationActive={false}
      activeDot={false}
      tooltipType="none"
    />
  );
}

function lineOf(line: ChartLine, position: number): ReactElement {
  const drawn = {
    dataKey: (row: TimeRow) => row.values[position] ?? null,
    name: line.label,
    stroke: colorOf(line.tone),
    strokeWidth: line.width ?? 2,
    strokeLinecap: 'round' as const,
    isAnimationActive: false,
    activeDot: { r: 4, stroke: 'var(--chart-surface)', fill: colorOf(line.tone) },
    strokeDasharray: dashOf[line.stroke],
  };
  if (line.draw === 'step-area') {
    return <Area key={line.id} {...drawn} type="step" fill={colorOf(line.tone)} fillOpacity={0.28} dot={false} />;
  }
  return <Line key={line.id} {...drawn} type={line.draw === 'step' ? 'step' : 'linear'} dot={markerDots(line, position)} />;
}

function tooltipOf(row: TimeRow, axis: TimeAxis, lines: readonly ChartLine[], format: ValueFormat) {
  const start = axis.starts[row.index] ?? 0;
  const entries = lines.flatMap((line, position) => {
    const value = row.values[position];
    if (value === null || value === undefined) return [];
    const halfWidth = line.halfWidths?.[row.index] ?? Number.NaN;
    const text = Number.isFinite(halfWidth) ? format.estimate(value, halfWidth) : format.value(value);
    return [{ id: line.id, swatch: <LineSwatch line={line} />, label: line.label, text }];
  });
  return <ChartTooltip heading={clockRange(start, start + axis.length)} entries={entries} />;
}
