// Estimates over the day: lines with their intervals as bands, the target as a dotted line, the run before in grey.
// One chart for waits, queues and servers: a line may also be drawn as steps. The table twin belongs to the card around it.

import { clockText } from '../../shared/i18n/format.ts';
import type { ValueFormat } from '../../shared/wording/value-texts.ts';
import { ChartFrame, type ChartRoom } from './chart-frame.tsx';
import { colorOf, type ChartHighlight, type ChartLine, type ChartTarget, type TimeAxis } from './chart-line.ts';
import { ChartPlot } from './chart-plot.tsx';
import { ChartTooltip } from './chart-tooltip.tsx';
import { LineSwatch } from './line-swatch.tsx';
import { BandMark, HighlightMark, LineMark, TargetAcross, ZeroLine } from './plot-marks.tsx';
import { axisEnd, axisStart, clockRange, timeTicks } from './time-axis.ts';
import { timeRows, type TimeRow } from './time-rows.ts';
import { largestValue, signedTicks, valueTicks } from './value-axis.ts';

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
  /** For differences, which may lie below zero: the axis reaches at least so far to both sides, and zero is marked. */
  readonly signedReach?: number;
  /** A heading drawn inside, for panels that share a card. */
  readonly heading?: string;
  readonly height?: number;
}

/** A line never runs along the upper edge. */
const headroom = 1.02;

export function EstimateBandChart(props: EstimateBandChartProps) {
  return <ChartFrame height={props.height ?? 260}>{(room) => <Plot {...props} room={room} />}</ChartFrame>;
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
  signedReach,
  heading,
  room,
}: EstimateBandChartProps & { readonly room: ChartRoom }) {
  const { width, height, scale } = room;
  const wanted = height < 200 * scale ? 3 : 4;
  const ticks =
    fixedTicks ??
    (signedReach !== undefined
      ? signedTicks(lines, wanted, signedReach)
      : valueTicks(top ?? Math.max(largestValue(lines) * headroom, target?.value ?? 0), wanted));
  const rows = timeRows(axis, lines, {
    least: signedReach === undefined ? 0 : Number.NEGATIVE_INFINITY,
    most: top ?? Number.POSITIVE_INFINITY,
  });
  const fontSize = 12 * scale;
  const plotted = lines.map((line, position) => ({
    line,
    places: rows.map(({ at, values, bands }) => ({ at, value: values[position] ?? null, ends: bands[position] ?? null })),
  }));
  return (
    <ChartPlot
      label={label}
      room={room}
      headroom={heading === undefined ? 10 : 26 * scale}
      across={{ from: axisStart(axis), to: axisEnd(axis), ticks: timeTicks(axis, width / scale - 70), text: clockText }}
      up={{ ticks, text: format.axis }}
      rows={rows}
      placeOf={placeOf}
      say={(row) => tooltipOf(row, axis, lines, format)}
      dotsOf={({ values }) =>
        lines.flatMap(({ tone }, position) => {
          const value = values[position];
          return value === null || value === undefined ? [] : [{ value, color: colorOf(tone) }];
        })
      }
    >
      {(area) => (
        <>
          {highlights.map((highlight) => (
            <HighlightMark key={highlight.from} highlight={highlight} area={area} />
          ))}
          {signedReach !== undefined && <ZeroLine area={area} />}
          {plotted.map((each) => (
            <BandMark key={each.line.id} plotted={each} area={area} />
          ))}
          {plotted.map((each, position) => (
            <LineMark key={each.line.id} plotted={each} position={position} area={area} />
          ))}
          {target !== undefined && <TargetAcross target={target} area={area} fontSize={fontSize} />}
          {heading !== undefined && (
            <text x={6} y={15 * scale} fontSize={13 * scale} fontWeight={600} fill="var(--chart-text)">
              {heading}
            </text>
          )}
        </>
      )}
    </ChartPlot>
  );
}

function placeOf({ at }: TimeRow): number {
  return at;
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
