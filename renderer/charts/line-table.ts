// The table twin of lines over the day: one row an interval, one column a line.

import { clockText } from '../../shared/i18n/format.ts';
import type { ChartLine, TimeAxis } from './chart-line.ts';
import type { ValueFormat } from '../../shared/wording/value-texts.ts';
import type { ChartTable } from './chart-table.ts';

export function lineTable(
  caption: string,
  timeLabel: string,
  axis: TimeAxis,
  lines: readonly ChartLine[],
  format: ValueFormat,
): ChartTable {
  return {
    caption,
    columns: [
      { id: 'time', label: timeLabel },
      ...lines.map(({ id, label, halfWidths }) => ({ id, label, format: format.estimate, estimate: halfWidths !== undefined })),
    ],
    rows: axis.starts.map((start, index) => [
      clockText(start),
      ...lines.map(({ values, halfWidths }) => ({ mean: values[index] ?? Number.NaN, halfWidth: halfWidths?.[index] ?? Number.NaN })),
    ]),
  };
}
