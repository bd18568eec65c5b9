// One small chart a bank, side by side, each under the name of its bank.

import type { ChartLine, TimeAxis } from '../../charts/chart-line.ts';
import { EstimateBandChart } from '../../charts/estimate-band-chart.tsx';
import { largestValue } from '../../charts/value-axis.ts';
import { useTranslator } from '../../i18n/translator-context.tsx';
import type { ValueFormat } from '../../../shared/wording/value-texts.ts';
import type { BankReport } from '../../../shared/report/run-report.ts';
import classes from './results.module.css';

interface BankChartsProps {
  /** Of the card they stand in: their names begin with it. */
  readonly title: string;
  readonly axis: TimeAxis;
  readonly panels: readonly { readonly bank: Pick<BankReport, 'id' | 'name'>; readonly lines: readonly ChartLine[] }[];
  readonly format: ValueFormat;
  /** One scale for all, so that a long line looks long beside a short one; else each has its own. */
  readonly oneScale?: boolean;
  readonly height: number;
}

export function BankCharts({ title, axis, panels, format, oneScale = false, height }: BankChartsProps) {
  const { text } = useTranslator();
  const scale = oneScale ? { top: largestValue(panels.flatMap(({ lines }) => lines)) } : {};
  return (
    <div className={classes.panels}>
      {panels.map(({ bank, lines }) => (
        <EstimateBandChart
          key={bank.id}
          label={`${title}: ${text(bank.name)}`}
          heading={text(bank.name)}
          axis={axis}
          lines={lines}
          format={format}
          height={height}
          {...scale}
        />
      ))}
    </div>
  );
}
