// The legend under a chart: each line as it is drawn, and what it is.

import type { ChartLine } from './chart-line.ts';
import classes from './charts.module.css';
import { LineSwatch } from './line-swatch.tsx';

export function ChartLegend({ lines }: { readonly lines: readonly ChartLine[] }) {
  return (
    <ul className={classes.legend}>
      {lines.map((line) => (
        <li key={line.id} className={classes.legendEntry}>
          <LineSwatch line={line} />
          {line.label}
        </li>
      ))}
    </ul>
  );
}
