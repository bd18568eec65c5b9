// The marks of a chart: lines, the bands of their intervals, a target, a stretch of the day. Each is one element of SVG.

import { Marker } from './chart-marker.tsx';
import { colorOf, dashOf, type ChartHighlight, type ChartLine, type ChartTarget, type ChartTone } from './chart-line.ts';
import { linePath, spanPath, type AxisEnds, type PlotArea } from './plot-area.ts';

/** A line over the places of a chart: what is drawn and where. */
export interface PlottedLine {
  readonly line: ChartLine;
  readonly places: readonly { readonly at: number; readonly value: number | null; readonly ends: AxisEnds | null }[];
}

/** Markers at even distances, about this many along a line, shifted from line to line so that they do not cover each other. */
const markersOnLine = 9;

export function BandMark({ plotted: { line, places }, area }: { readonly plotted: PlottedLine; readonly area: PlotArea }) {
  if (line.halfWidths === undefined) return null;
  return (
    <path data-mark="band" d={spanPath(places, area, curveOf(line))} fill={colorOf(line.tone)} fillOpacity="var(--chart-band-opacity)" />
  );
}

export function LineMark({
  plotted: { line, places },
  position,
  area,
}: {
  readonly plotted: PlottedLine;
  /** Among the lines of the chart. */
  readonly position: number;
  readonly area: PlotArea;
}) {
  const { marker, tone } = line;
  const every = Math.max(2, Math.round(places.length / markersOnLine));
  const first = (position * 2) % every;
  return (
    <>
      {line.draw === 'step-area' && (
        <path
          d={spanPath(
            places.map(({ at, value }) => ({ at, ends: value === null ? null : ([0, value] as const) })),
            area,
            'step',
          )}
          fill={colorOf(tone)}
          fillOpacity={0.28}
        />
      )}
      <path
        data-mark="line"
        d={linePath(places, area, curveOf(line))}
        fill="none"
        stroke={colorOf(tone)}
        strokeWidth={line.width ?? 2}
        strokeLinecap="round"
        strokeDasharray={dashOf[line.stroke]}
      />
      {marker !== undefined &&
        places.map(({ at, value }, index) =>
          value !== null && index % every === first ? (
            <Marker key={at} marker={marker} tone={tone} x={area.x(at)} y={area.y(value)} />
          ) : null,
        )}
    </>
  );
}

function curveOf({ draw }: ChartLine): 'linear' | 'step' {
  return draw === undefined || draw === 'line' ? 'linear' : 'step';
}

export function HighlightMark({
  highlight: { from, to, tone = 'missed' },
  area,
}: {
  readonly highlight: ChartHighlight;
  readonly area: PlotArea;
}) {
  const start = area.x(from);
  return (
    <rect
      x={start}
      y={area.top}
      width={area.x(to) - start}
      height={area.bottom - area.top}
      fill={colorOf(tone)}
      fillOpacity={tone === 'missed' ? 0.09 : highlightOpacity}
    />
  );
}

/** Grey needs more than red to be seen. */
const highlightOpacity = 0.22;

/** A shaded stretch in a legend. */
export function HighlightSwatch({ tone }: { readonly tone: ChartTone }) {
  return (
    <svg width={22} height={12} aria-hidden="true" focusable="false">
      <rect width={22} height={12} fill={colorOf(tone)} fillOpacity={highlightOpacity} stroke={colorOf(tone)} />
    </svg>
  );
}

/** Where there is no difference. */
export function ZeroLine({ area }: { readonly area: PlotArea }) {
  const y = area.y(0);
  return <line x1={area.left} x2={area.right} y1={y} y2={y} stroke="var(--chart-axis)" strokeWidth={1.5} />;
}

interface TargetMarkProps {
  readonly target: ChartTarget;
  readonly area: PlotArea;
  readonly fontSize: number;
}

const targetPaint = { stroke: 'var(--chart-missed)', strokeWidth: 1.5, strokeDasharray: '2 4' };
const labelGap = 5;

/** A target on the value axis: its label above the line, unless that runs along the top of the chart. */
export function TargetAcross({ target, area, fontSize }: TargetMarkProps) {
  const y = area.y(target.value);
  const below = target.labelBelow === true || y - area.top < (area.bottom - area.top) * 0.08;
  return (
    <>
      <line x1={area.left} x2={area.right} y1={y} y2={y} {...targetPaint} />
      <text
        x={area.right - labelGap}
        y={below ? y + labelGap + fontSize * 0.75 : y - labelGap}
        textAnchor="end"
        fontSize={fontSize}
        fill="var(--chart-missed)"
      >
        {target.label}
      </text>
    </>
  );
}

/** A target on the axis across: its label beside the line, on the side with room. */
export function TargetUp({ target, area, fontSize }: TargetMarkProps) {
  const x = area.x(target.value);
  const leftOf = x > area.left + (area.right - area.left) * 0.7;
  return (
    <>
      <line x1={x} x2={x} y1={area.top} y2={area.bottom} {...targetPaint} />
      <text
        x={leftOf ? x - labelGap : x + labelGap}
        y={area.top + labelGap + fontSize * 0.75}
        textAnchor={leftOf ? 'end' : 'start'}
        fontSize={fontSize}
        fill="var(--chart-missed)"
      >
        {target.label}
      </text>
    </>
  );
}
