// The small shapes that tell lines apart without color. Drawn on every few intervals only: a dot on each would be noise, and slow.

import { colorOf, type ChartMarker, type ChartTone } from './chart-line.ts';

interface MarkerProps {
  readonly marker: ChartMarker;
  readonly tone: ChartTone;
  readonly x: number;
  readonly y: number;
}

export function Marker({ marker, tone, x, y }: MarkerProps) {
  const paint = { fill: 'var(--chart-surface)', stroke: colorOf(tone), strokeWidth: 2 };
  switch (marker) {
    case 'circle':
      return <circle cx={x} cy={y} r={3.5} {...paint} />;
    case 'square':
      return <rect x={x - 3.25} y={y - 3.25} width={6.5} height={6.5} {...paint} />;
    case 'triangle':
      return <path d={`M${x},${y - 4.5}l4.5,8h-9Z`} {...paint} />;
    case 'diamond':
      return <path d={`M${x},${y - 5}l5,5l-5,5l-5,-5Z`} {...paint} />;
  }
}
