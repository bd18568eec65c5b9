// Reserve officers: how often each bank called them, for how many officer-hours, and when they were there. Shown where any may be called.

import { useTranslator } from '../../i18n/translator-context.tsx';
import type { RunReport } from '../../../shared/report/run-report.ts';
import { valueTexts } from '../../../shared/wording/value-texts.ts';
import { BankCharts } from './bank-charts.tsx';
import { ReportCard } from './report-card.tsx';
import { lineOf, timeAxisOf } from './time-axis-of.ts';

export function ReservesCard({ report }: { readonly report: RunReport }) {
  const translator = useTranslator();
  const { t, text, format } = translator;
  const { hours, people } = valueTexts(translator);
  const axis = timeAxisOf(report);
  const panels = report.banks.flatMap((bank) => {
    const { id, name, reserves } = bank;
    return reserves === undefined
      ? []
      : [{ bank, reserves, lines: [lineOf(reserves.officers, { id, label: text(name), tone: 'focus', stroke: 'solid' })] }];
  });
  if (panels.length === 0) return null;
  const title = t('results.chart.reserves');
  const sumOf = (what: 'calls' | 'hours') => panels.reduce((sum, { reserves }) => sum + reserves[what].mean, 0);
  return (
    <ReportCard
      report={report}
      id="reserves"
      title={title}
      unit={`${t('results.unit.people')} · ${t('results.chart.byTime')}`}
      sentence={
        sumOf('calls') === 0
          ? t('results.say.noReserves')
          : t('results.say.reserves', { calls: format.plainNumber(sumOf('calls'), 1), hours: hours.value(sumOf('hours')) })
      }
      table={{
        caption: title,
        columns: [
          { id: 'bank', label: t('results.column.bank') },
          { id: 'calls', label: t('results.column.calls'), format: people.estimate, estimate: true },
          { id: 'hours', label: t('results.column.reserveHours'), format: hours.estimate, estimate: true },
        ],
        rows: panels.map(({ bank, reserves }) => [text(bank.name), reserves.calls, reserves.hours]),
      }}
    >
      <BankCharts title={title} axis={axis} panels={panels} format={people} height={150} oneScale />
    </ReportCard>
  );
}
