// The legend under a chart: each line as it is drawn, and what it is.

import type { ChartLine } from './chart-line.ts';
import { LegendEntry, LegendList } from './legend-entry.tsx';
import { LineSwatch } from './line-swatch.tsx';
import { PartSwatch } from './stacked-steps.tsx';

interface ChartLegendProps {
  readonly lines: readonly ChartLine[];
  /** True for stacked parts: squares instead of strokes. */
  readonly filled?: boolean;
}

export function ChartLegend({ lines, filled = false }: ChartLegendProps) {
  return (
    <LegendList>
      {lines.map((line) => (
        <LegendEntry key={line.id} swatch={filled ? <PartSwatch part={line} /> : <LineSwatch line={line} />}>
          {line.label}
        </LegendEntry>
      ))}
    </LegendList>
  );
}
