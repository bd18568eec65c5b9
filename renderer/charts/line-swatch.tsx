// A piece of a line as it is drawn in the chart, for legends and tooltips: stroke, marker, and the band behind it.

import { Marker } from './chart-marker.tsx';
import { colorOf, dashOf, type ChartLine } from './chart-line.ts';

type SwatchLine = Pick<ChartLine, 'tone' | 'stroke' | 'marker' | 'draw' | 'halfWidths'>;

/** 26 by 12 pixels; decoration, as the label beside it says the same. */
export function LineSwatch({ line, x = 0, y = 0 }: { readonly line: SwatchLine; readonly x?: number; readonly y?: number }) {
  const color = colorOf(line.tone);
  const filled = line.draw === 'step-area';
  return (
    <svg x={x} y={y} width={26} height={12} viewBox="0 0 26 12" aria-hidden="true" focusable="false">
      {(line.halfWidths !== undefined || filled) && (
        <rect
          x={0}
          y={filled ? 5 : 0.5}
          width={26}
          height={filled ? 7 : 11}
          fill={color}
          fillOpacity={filled ? 0.28 : 'var(--chart-band-opacity)'}
        />
      )}
      <line x1={1} x2={25} y1={filled ? 5 : 6} y2={filled ? 5 : 6} stroke={color} strokeWidth={2} strokeDasharray={dashOf[line.stroke]} />
      {line.marker !== undefined && <Marker marker={line.marker} tone={line.tone} x={13} y={6} />}
    </svg>
  );
}
