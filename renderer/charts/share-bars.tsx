// Horizontal bars, one a row, labeled in place: how a whole is made up, with a hatched end for the part that was turned away.

import { useId } from 'react';
import { ChartFrame, type ChartRoom } from './chart-frame.tsx';

export interface ShareBar {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  /** Drawn hatched behind the value. */
  readonly turnedAway: number;
  /** What stands at the end of the bar: the number with its interval, and its share. */
  readonly text: string;
}

export interface ShareBarsProps {
  readonly label: string;
  readonly bars: readonly ShareBar[];
}

const rowHeight = 34;
const top = 4;

export function ShareBars({ label, bars }: ShareBarsProps) {
  return (
    <ChartFrame height={top + bars.length * rowHeight}>
      {({ width, height, scale }) => <Plot label={label} bars={bars} width={width / scale} height={height / scale} scale={scale} />}
    </ChartFrame>
  );
}

/** Laid out at the usual size, drawn larger as a whole. */
function Plot({ label, bars, width, height, scale }: ShareBarsProps & ChartRoom) {
  const largest = Math.max(1e-9, ...bars.map(({ value, turnedAway }) => value + turnedAway));
  const room = Math.max(40, width - 4);
  const hatchId = useId();
  return (
    <svg width={width * scale} height={height * scale} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <defs>
        <pattern id={hatchId} width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width={2.5} height={5} fill="var(--chart-near)" />
        </pattern>
      </defs>
      {bars.map(({ id, label: name, value, turnedAway, text }, row) => {
        const y = top + row * rowHeight;
        const end = (value / largest) * room;
        return (
          <g key={id}>
            <text x={0} y={y + 12} fontSize={13} fill="var(--chart-text)">
              {name}
            </text>
            <text x={room} y={y + 12} fontSize={13} textAnchor="end" fill="var(--chart-text)" fontWeight={600}>
              {text}
            </text>
            <rect x={0} y={y + 18} width={room} height={8} rx={2} fill="var(--chart-grid)" />
            <rect x={0} y={y + 18} width={end} height={8} rx={2} fill="var(--chart-focus)" />
            {turnedAway > 0 && (
              <rect x={end + 1} y={y + 18} width={Math.max(1.5, (turnedAway / largest) * room - 1)} height={8} fill={`url(#${hatchId})`} />
            )}
          </g>
        );
      })}
    </svg>
  );
}

/** The hatched square that stands for the part turned away, for legends. */
export function HatchSwatch() {
  return (
    <svg width={12} height={12} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <path d="M1 11L11 1M1 6L6 1M6 11L11 6" stroke="var(--chart-near)" strokeWidth={1.6} />
    </svg>
  );
}
