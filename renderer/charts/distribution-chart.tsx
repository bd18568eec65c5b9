// How long is long: for each waiting time the share of passengers who wait longer, with its interval, and the target where the two cross.

import { ChartFrame, type ChartRoom } from './chart-frame.tsx';
import { colorOf, type ChartLine, type ChartTarget } from './chart-line.ts';
import { ChartPlot } from './chart-plot.tsx';
import type { ValueFormat } from '../../shared/wording/value-texts.ts';
import { ChartTooltip } from './chart-tooltip.tsx';
import { LineSwatch } from './line-swatch.tsx';
import { BandMark, LineMark, TargetUp } from './plot-marks.tsx';
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
  return <ChartFrame height={props.height ?? 240}>{(room) => <Plot {...props} room={room} />}</ChartFrame>;
}

function Plot({ label, steps, lines, stepAxis, stepHeading, format, target, room }: DistributionChartProps & { readonly room: ChartRoom }) {
  const { width, scale } = room;
  const last = lastStep(steps, lines, target);
  const rows = steps.flatMap((step, index): StepRow[] => (step <= last ? [{ step, index }] : []));
  const across = valueTicks(last, Math.max(3, Math.floor(width / (90 * scale))));
  const up = valueTicks(Math.min(1, largestValue(lines)));
  const plotted = lines.map((line) => ({
    line,
    places: rows.map(({ step, index }) => ({ at: step, value: finite(line.values[index]), ends: bandAt(line, index) })),
  }));
  return (
    <ChartPlot
      label={label}
      room={room}
      headroom={18 * scale}
      across={{ from: 0, to: last, ticks: across.filter((value) => value <= last), text: stepAxis }}
      up={{ ticks: up, text: format.axis }}
      rows={rows}
      placeOf={placeOf}
      say={({ step, index }) => {
        const entries = lines.flatMap((line) => {
          const value = line.values[index];
          if (value === undefined || !Number.isFinite(value)) return [];
          const text = format.estimate(value, line.halfWidths?.[index] ?? Number.NaN);
          return [{ id: line.id, swatch: <LineSwatch line={line} />, label: line.label, text }];
        });
        return <ChartTooltip heading={stepHeading(step)} entries={entries} />;
      }}
      dotsOf={({ index }) =>
        lines.flatMap(({ tone, values }) => {
          const value = finite(values[index]);
          return value === null ? [] : [{ value, color: colorOf(tone) }];
        })
      }
    >
      {(area) => (
        <>
          {plotted.map((each) => (
            <BandMark key={each.line.id} plotted={each} area={area} />
          ))}
          {plotted.map((each, position) => (
            <LineMark key={each.line.id} plotted={each} position={position} area={area} />
          ))}
          {target !== undefined && <TargetUp target={target} area={area} fontSize={12 * scale} />}
        </>
      )}
    </ChartPlot>
  );
}

function placeOf({ step }: StepRow): number {
  return step;
}

function finite(value: number | undefined): number | null {
  return value === undefined || !Number.isFinite(value) ? null : value;
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
