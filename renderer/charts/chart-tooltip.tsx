// What a point of a chart says: where it is, then each line's number with its interval. Also spoken when the chart is walked by arrow keys.

import type { ReactNode } from 'react';
import classes from './charts.module.css';

export interface TooltipEntry {
  readonly id: string;
  readonly swatch: ReactNode;
  readonly label: string;
  readonly text: string;
}

export function ChartTooltip({ heading, entries }: { readonly heading: string; readonly entries: readonly TooltipEntry[] }) {
  return (
    <div className={classes.tooltip} role="status">
      <div className={classes.tooltipHeading}>{heading}</div>
      <table className={classes.tooltipTable}>
        <tbody>
          {entries.map(({ id, swatch, label, text }) => (
            <tr key={id}>
              <td>{swatch}</td>
              <th scope="row">{label}</th>
              <td className={classes.tooltipNumber}>{text}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
