// How long is long: for each waiting time the share of passengers who wait longer, with its interval, and the target where the two cross.

import { Area, CartesianGrid, ComposedChart, Line, ReferenceLine, Tooltip, XAxis, YAxis } from 'recharts';
import { ChartFrame } from './chart-frame.tsx';
import { colorOf, dashOf, type ChartLine, type ChartTarget } from './chart-line.ts';
import type { ValueFormat } from '../../shared/wording/value-texts.ts';
import { ChartTooltip } from './chart-tooltip.tsx';
import { LineSwatch } from './line-swatch.tsx';
import { useTextScale } from './use-text-scale.ts';
import { largestValue, valueTicks } from './value-axis.ts';

export interface DistributionChartProps {
  readonly label: string;
  /** Ascending; the lines' values stand at these. */
  readonly steps: readonly number[];
  readonly lines: readonly ChartLine[];
  /** Words for a step: on the axis, and heading the tooltip. */
  readonly stepAxis: (step: number) => string;
  readonly stepHeading: (step: number) => string;
  readonly format: ValueFormat;
  /** A vertical line at this step, labeled. */
  readonly target?: ChartTarget | undefined;
  readonly height?: number;
}

interface StepRow {
  readonly step: number;
  readonly index: number;
}

export function DistributionChart(props: DistributionChartProps) {
  const scale = useTextScale();
  const height = (props.height ?? 240) * scale;
  return <ChartFrame height={height}>{(width) => <Plot {...props} width={width} height={height} scale={scale} />}</ChartFrame>;
}

function Plot({
  label,
  steps,
  lines,
  stepAxis,
  stepHeading,
  format,
  target,
  width,
  height,
  scale,
}: DistributionChartProps & { width: number; height: number; scale: number }) {
  const last = lastStep(steps, lines, target);
  const rows = steps.flatMap((step, index): StepRow[] => (step <= last ? [{ step, index }] : []));
  const across = valueTicks(last, Math.max(3, Math.floor(width / (90 * scale))));
  const up = valueTicks(Math.min(1, largestValue(lines)));
  const fontSize = 12 * scale;
  const tick = { fontSize, fill: 'var(--chart-text-quiet)' };
  return (
    <ComposedChart
      width={width}
      height={height}
      data={rows}
      margin={{ top: 18 * scale, right: 18 * scale, bottom: 0, left: 0 }}
      aria-label={label}
      title={label}
    >
      <CartesianGrid vertical={false} stroke="var(--chart-grid)" />
      <XAxis
        dataKey="step"
        type="number"
        domain={[0, last]}
        ticks={across.filter((value) => value <= last)}
        tickFormatter={stepAxis}
        tick={tick}
        axisLine={{ stroke: 'var(--chart-axis)' }}
        tickLine={{ stroke: 'var(--chart-axis)' }}
        height={26 * scale}
      />
      <YAxis
        domain={[0, up.at(-1) ?? 1]}
        ticks={[...up]}
        tickFormatter={format.axis}
        tick={tick}
        axisLine={false}
        tickLine={false}
        width="auto"
      />
      {lines.map((line) => (
        <Area
          key={`band-${line.id}`}
          dataKey={({ index }: StepRow) => bandAt(line, index)}
          type="linear"
          fill={colorOf(line.tone)}
          fillOpacity="var(--chart-band-opacity)"
          stroke="none"
          isAnimationActive={false}
          activeDot={false}
          tooltipType="none"
        />
      ))}
      {lines.map((line) => (
        <Line
          key={line.id}
          dataKey={({ index }: StepRow) => line.values[index] ?? null}
          name={line.label}
          type="linear"
          stroke={colorOf(line.tone)}
          strokeWidth={line.width ?? 2}
          strokeDasharray={dashOf[line.stroke]}
          dot={false}
          isAnimationActive={false}
        />
      ))}
      {target !== undefined && (
        <ReferenceLine
          x={target.value}
          stroke="var(--chart-missed)"
          strokeWidth={1.5}
          strokeDasharray="2 4"
          label={{
            value: target.label,
            position: target.value > last * 0.7 ? 'insideTopRight' : 'insideTopLeft',
            fontSize,
            fill: 'var(--chart-missed)',
          }}
        />
      )}
      <Tooltip
        isAnimationActive={false}
        cursor={{ stroke: 'var(--chart-axis)' }}
        content={({ active, payload }) => {
          const row = payload?.[0]?.payload as StepRow | undefined;
          if (!active || row === undefined) return null;
          const entries = lines.flatMap((line) => {
            const value = line.values[row.index];
            if (value === undefined || !Number.isFinite(value)) return [];
            const text = format.estimate(value, line.halfWidths?.[row.index] ?? Number.NaN);
            return [{ id: line.id, swatch: <LineSwatch line={line} />, label: line.label, text }];
          });
          return <ChartTooltip heading={stepHeading(row.step)} entries={entries} />;
        }}
      />
    </ComposedChart>
  );
}

function bandAt({ values, halfWidths }: ChartLine, index: number): [number, number] | null {
  const value = values[index];
  const halfWidth = halfWidths?.[index];
  if (value === undefined || halfWidth === undefined || !Number.isFinite(value + halfWidth)) return null;
  return [Math.max(0, value - halfWidth), Math.min(1, value + halfWidth)];
}

/** The axis ends at the first step that fewer than one in a thousand outwait, but not before the target. */
function lastStep(steps: readonly number[], lines: readonly ChartLine[], target: ChartTarget | undefined): number {
  const reached = steps.findIndex((_, index) => lines.every(({ values }) => !((values[index] ?? 0) >= 0.001)));
  const end = reached === -1 ? (steps.at(-1) ?? 1) : (steps[Math.max(1, reached)] ?? 1);
  return Math.max(end, steps.find((step) => step > (target?.value ?? 0)) ?? end);
}
