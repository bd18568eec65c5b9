// How an interval closes: at each look a point with its interval upright, over the replications made by then; the stretch around zero that is
// too small to matter is shaded.

import type { ValueFormat } from '../../shared/wording/value-texts.ts';
import { ChartFrame, type ChartRoom } from './chart-frame.tsx';
import { ChartPlot } from './chart-plot.tsx';
import { ChartTooltip } from './chart-tooltip.tsx';
import { ZeroLine } from './plot-marks.tsx';
import { signedTicks, valueTicks } from './value-axis.ts';

export interface IntervalLook {
  readonly replications: number;
  readonly mean: number;
  readonly halfWidth: number;
}

interface IntervalLooksChartProps {
  readonly label: string;
  readonly looks: readonly IntervalLook[];
  /** Half the width of the stretch around zero that does not matter. */
  readonly threshold: number;
  readonly thresholdLabel: string;
  readonly format: ValueFormat;
  /** Says of a look how many replications it is after. */
  readonly heading: (replications: number) => string;
  readonly height?: number;
}

export function IntervalLooksChart(props: IntervalLooksChartProps) {
  return <ChartFrame height={props.height ?? 190}>{(room) => <Plot {...props} room={room} />}</ChartFrame>;
}

function Plot({ label, looks, threshold, thresholdLabel, format, heading, room }: IntervalLooksChartProps & { readonly room: ChartRoom }) {
  const { width, scale } = room;
  const shown = looks.filter(({ mean, halfWidth }) => Number.isFinite(mean) && Number.isFinite(halfWidth));
  const last = shown.at(-1)?.replications ?? 1;
  const most = last * 1.04;
  const up = signedTicks([
    { values: [...shown.map(({ mean }) => mean), 0], halfWidths: [...shown.map(({ halfWidth }) => halfWidth), threshold] },
  ]);
  const fontSize = 12 * scale;
  return (
    <ChartPlot
      label={label}
      room={room}
      headroom={10}
      across={{
        from: 0,
        to: most,
        ticks: valueTicks(last, Math.max(2, Math.floor(width / (110 * scale)))).filter((value) => value <= most),
        text: (value) => String(Math.round(value)),
      }}
      up={{ ticks: up, text: format.axis }}
      rows={shown}
      placeOf={placeOf}
      say={({ replications, mean, halfWidth }) => (
        <ChartTooltip
          heading={heading(replications)}
          entries={[{ id: 'look', swatch: undefined, label, text: format.estimate(mean, halfWidth) }]}
        />
      )}
    >
      {(area) => (
        <>
          <rect
            x={area.left}
            width={area.right - area.left}
            y={area.y(threshold)}
            height={area.y(-threshold) - area.y(threshold)}
            fill="var(--chart-axis)"
            fillOpacity={0.16}
          />
          <ZeroLine area={area} />
          <text x={area.left + 5} y={area.y(threshold) + fontSize} fontSize={fontSize} fill="var(--chart-text-quiet)">
            {thresholdLabel}
          </text>
          {shown.map(({ replications, mean, halfWidth }) => (
            <g key={replications} stroke="var(--chart-focus)" strokeWidth={2}>
              <line x1={area.x(replications)} x2={area.x(replications)} y1={area.y(mean - halfWidth)} y2={area.y(mean + halfWidth)} />
              <circle cx={area.x(replications)} cy={area.y(mean)} r={3.5 * scale} fill="var(--chart-focus)" stroke="none" />
            </g>
          ))}
        </>
      )}
    </ChartPlot>
  );
}

function placeOf({ replications }: IntervalLook): number {
  return replications;
}
