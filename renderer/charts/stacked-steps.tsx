// Counts by quarter-hour, stacked by what made them up: who was cleared where. Parts are stepped areas, one path each, in the order of the legend:
// hundreds of bars would take a quarter of a second to draw.

import { clockText } from '../../shared/i18n/format.ts';
import { ChartFrame, type ChartRoom } from './chart-frame.tsx';
import { colorOf, type ChartLine, type TimeAxis } from './chart-line.ts';
import type { ValueFormat } from '../../shared/wording/value-texts.ts';
import { ChartPlot } from './chart-plot.tsx';
import { ChartTooltip } from './chart-tooltip.tsx';
import { spanPath } from './plot-area.ts';
import { axisEnd, axisStart, clockRange, timeTicks } from './time-axis.ts';
import { timeRows, type TimeRow } from './time-rows.ts';
import { valueTicks } from './value-axis.ts';

export interface StackedStepsProps {
  readonly label: string;
  readonly axis: TimeAxis;
  /** Bottom to top; only label, tone and values are used. */
  readonly parts: readonly ChartLine[];
  readonly format: ValueFormat;
  readonly height?: number;
}

export function StackedSteps(props: StackedStepsProps) {
  return <ChartFrame height={props.height ?? 240}>{(room) => <Plot {...props} room={room} />}</ChartFrame>;
}

function Plot({ label, axis, parts, format, room }: StackedStepsProps & { readonly room: ChartRoom }) {
  const { width, scale } = room;
  const rows = timeRows(axis, parts);
  const edges = edgesOf(axis, rows);
  const ticks = valueTicks(Math.max(0, ...rows.map(({ values }) => values.reduce<number>((sum, value) => sum + (value ?? 0), 0))));
  return (
    <ChartPlot
      label={label}
      room={room}
      headroom={10}
      across={{ from: axisStart(axis), to: axisEnd(axis), ticks: timeTicks(axis, width / scale - 70), text: clockText }}
      up={{ ticks, text: format.axis }}
      rows={rows}
      placeOf={placeOf}
      say={(row) => tooltipOf(row, axis, parts, format)}
    >
      {(area) =>
        parts.map((part, position) => (
          <path
            key={part.id}
            data-mark="part"
            d={spanPath(
              edges.map(({ at, values }) => ({ at, ends: [sumBelow(values, position), sumBelow(values, position + 1)] as const })),
              area,
              'step-after',
            )}
            fill={colorOf(part.tone)}
            stroke="var(--chart-surface)"
            strokeWidth={0.75}
          />
        ))
      }
    </ChartPlot>
  );
}

function placeOf({ at }: TimeRow): number {
  return at;
}

/** What the first so many parts come to. */
function sumBelow(values: TimeRow['values'], parts: number): number {
  return values.slice(0, parts).reduce<number>((sum, value) => sum + (value ?? 0), 0);
}

function tooltipOf(row: TimeRow, axis: TimeAxis, parts: readonly ChartLine[], format: ValueFormat) {
  const start = axis.starts[row.index] ?? 0;
  const entries = parts.flatMap((part, position) => {
    const value = row.values[position];
    if (value === null || value === undefined) return [];
    const halfWidth = part.halfWidths?.[row.index] ?? Number.NaN;
    return [{ id: part.id, swatch: <PartSwatch part={part} />, label: part.label, text: format.estimate(value, halfWidth) }];
  });
  // Top of the stack first, as the eye meets it.
  return <ChartTooltip heading={clockRange(start, start + axis.length)} entries={entries.toReversed()} />;
}

/** A step begins with its interval and the last one ends with the axis. */
function edgesOf(axis: TimeAxis, rows: readonly TimeRow[]): readonly TimeRow[] {
  const last = rows.at(-1);
  const starts = rows.map((row) => ({ ...row, at: row.at - axis.length / 2 }));
  return last === undefined ? starts : [...starts, { ...last, at: axisEnd(axis) }];
}

/** The filled square that stands for a part in legends and tooltips. */
export function PartSwatch({ part, x = 0, y = 0 }: { readonly part: Pick<ChartLine, 'tone'>; readonly x?: number; readonly y?: number }) {
  return (
    <svg x={x} y={y} width={12} height={12} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <rect x={1} y={1} width={10} height={10} rx={1.5} fill={colorOf(part.tone)} />
    </svg>
  );
}
