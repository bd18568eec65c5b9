// Passengers whom an e-Channel refused, at the counters that say where they stand: how long they wait there, and how many are in reserved lines.

import { useTranslator } from '../../i18n/translator-context.tsx';
import type { RunReport } from '../../../shared/report/run-report.ts';
import { valueTexts } from '../../../shared/wording/value-texts.ts';
import { ChartLegend } from '../../charts/chart-legend.tsx';
import { BankCharts } from './bank-charts.tsx';
import { ReportCard } from './report-card.tsx';
import { lineOf, timeAxisOf } from './time-axis-of.ts';

export function AfterRefusalCard({ report }: { readonly report: RunReport }) {
  const translator = useTranslator();
  const { t, text } = translator;
  const { minutes, people } = valueTexts(translator);
  const axis = timeAxisOf(report);
  const panels = report.banks.flatMap((bank) => {
    const { afterRefusal } = bank;
    if (afterRefusal === undefined) return [];
    const lines = [
      lineOf(afterRefusal.most, { id: 'most', label: t('people.refusedJoin.most'), tone: 'focus', stroke: 'solid' }),
      lineOf(afterRefusal.people, { id: 'average', label: t('people.refusedJoin.people'), tone: 'series-4', stroke: 'dotted' }),
    ];
    return [{ bank, afterRefusal, lines }];
  });
  const [first] = panels;
  if (first === undefined) return null;
  const title = t('people.refusedJoin.title');
  const passengers = panels.reduce((sum, { afterRefusal }) => sum + afterRefusal.day.passengers.mean, 0);
  const longest = panels
    .filter(({ afterRefusal }) => afterRefusal.day.passengers.mean > 0)
    .toSorted((a, b) => b.afterRefusal.day.mean.mean - a.afterRefusal.day.mean.mean)[0];
  const inReserved = panels.filter(({ afterRefusal }) => afterRefusal.reserved);
  return (
    <ReportCard
      report={report}
      id="after-refusal"
      title={title}
      unit={`${t('results.unit.people')} · ${t('results.chart.byTime')}`}
      sentence={
        longest === undefined
          ? t('people.refusedJoin.nobody')
          : t('people.refusedJoin.say', {
              passengers: people.value(passengers),
              bank: text(longest.bank.name),
              mean: minutes.estimate(longest.afterRefusal.day.mean.mean, longest.afterRefusal.day.mean.halfWidth),
              p95: minutes.estimate(longest.afterRefusal.day.p95.mean, longest.afterRefusal.day.p95.halfWidth),
            })
      }
      table={{
        caption: title,
        columns: [
          { id: 'bank', label: t('results.column.bank') },
          { id: 'joins', label: t('people.refusedJoin.label') },
          { id: 'passengers', label: t('results.column.refused'), format: people.estimate, estimate: true },
          { id: 'mean', label: t('people.refusedJoin.mean'), format: minutes.estimate, estimate: true },
          { id: 'p95', label: t('people.refusedJoin.p95'), format: minutes.estimate, estimate: true },
          { id: 'maximum', label: t('people.refusedJoin.maximum'), format: minutes.estimate, estimate: true },
          { id: 'most', label: t('people.refusedJoin.most'), format: people.estimate, estimate: true },
        ],
        rows: panels.map(({ bank, afterRefusal: { reserved, day } }) => [
          text(bank.name),
          t(reserved ? 'people.refusedJoin.reserved' : 'people.refusedJoin.back'),
          day.passengers,
          day.mean,
          day.p95,
          day.maximum,
          day.most,
        ]),
      }}
      legend={inReserved.length > 0 && <ChartLegend lines={first.lines} />}
    >
      <BankCharts title={title} axis={axis} panels={inReserved} format={people} height={150} oneScale />
    </ReportCard>
  );
}
