// Lanes that should be open and are out of order, by quarter-hour and in lane-hours of the day. Shown where lanes go out of order at all.

import { useTranslator } from '../../i18n/translator-context.tsx';
import type { RunReport } from '../../../shared/report/run-report.ts';
import { highestMoment } from '../../../shared/report/moments-of-day.ts';
import { valueTexts } from '../../../shared/wording/value-texts.ts';
import { BankCharts } from './bank-charts.tsx';
import { ReportCard } from './report-card.tsx';
import { lineOf, timeAxisOf } from './time-axis-of.ts';

export function OutagesCard({ report }: { readonly report: RunReport }) {
  const translator = useTranslator();
  const { t, text, format } = translator;
  const { hours, people: lanes } = valueTexts(translator);
  const axis = timeAxisOf(report);
  const panels = report.banks.flatMap((bank) => {
    const { id, name, lost } = bank;
    return lost === undefined
      ? []
      : [{ bank, lost, lines: [lineOf(lost.lanes, { id, label: text(name), tone: 'series-4', stroke: 'solid' })] }];
  });
  const [worst] = panels.toSorted((a, b) => b.lost.hours.mean - a.lost.hours.mean);
  if (worst === undefined) return null;
  const title = t('results.chart.outages');
  const total = panels.reduce((sum, { lost }) => sum + lost.hours.mean, 0);
  const peak = highestMoment(worst.lost.lanes, axis.starts);
  return (
    <ReportCard
      report={report}
      id="outages"
      title={title}
      unit={`${t('results.unit.lanes')} · ${t('results.chart.byTime')}`}
      sentence={
        total === 0 || peak === undefined
          ? t('results.say.noOutages')
          : t('results.say.outages', {
              hours: hours.value(total),
              bank: text(worst.bank.name),
              at: format.clock(peak.at),
              lanes: format.plainNumber(peak.mean, 1),
            })
      }
      table={{
        caption: title,
        columns: [
          { id: 'bank', label: t('results.column.bank') },
          { id: 'lost', label: t('results.column.lostHours'), format: hours.estimate, estimate: true },
          { id: 'open', label: t('results.column.openHours'), format: hours.estimate, estimate: true },
        ],
        rows: panels.map(({ bank, lost }) => [text(bank.name), lost.hours, bank.serverHours]),
      }}
    >
      <BankCharts title={title} axis={axis} panels={panels} format={lanes} height={150} oneScale />
    </ReportCard>
  );
}
