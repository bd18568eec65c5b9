// A lane or counter of the plan as a small picture in words: the same color and mark. Where both kinds may be so, half a lane and half a counter.

import { cssColors } from './hall-colors.ts';
import { serverLooks, type PlainColor } from './server-looks.ts';
import type { ShownServerState } from './server-states.ts';

const [width, height] = [10, 15];
const fill = (color: PlainColor | undefined) => (color === undefined ? 'none' : `var(${cssColors[color]})`);

interface ServerSwatchProps {
  readonly state: ShownServerState;
  /** Of counters alone. */
  readonly isDesk?: boolean;
  /** What it says to those who do not see it; none where words stand beside it. */
  readonly label?: string;
}

export function ServerSwatch({ state, isDesk = false, label }: ServerSwatchProps) {
  const { lane: ofLane, desk, mark } = serverLooks[state];
  const lane = isDesk ? desk : ofLane;
  const surface = fill('surface');
  const said = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <svg width={width + 2} height={height + 2} viewBox={`-1 -1 ${width + 2} ${height + 2}`} {...said}>
      {label !== undefined && <title>{label}</title>}
      {lane === undefined && <rect width={width} height={height} fill="none" stroke={fill('lineStrong')} />}
      <rect width={width} height={height} fill={fill(lane)} />
      {lane !== desk && <rect x={width / 2} width={width / 2} height={height} fill={fill(desk)} />}
      {(mark.bars ?? []).map(([x, y, w, h]) => (
        <rect key={`${x} ${y}`} x={x * width} y={y * height} width={w * width} height={h * height} fill={surface} />
      ))}
      {(mark.dots ?? []).map(([x, y, radius]) => (
        <circle key={`${x} ${y}`} cx={x * width} cy={y * height} r={radius * width} fill={surface} />
      ))}
      {mark.crossed && <path d={`M0 0L${width} ${height}M${width} 0L0 ${height}`} stroke={surface} strokeWidth="1.4" />}
    </svg>
  );
}
