// Each bank over the day in one row: hours open, how hard it worked, whom it served, how long its line was.

import { useTranslator } from '../../i18n/translator-context.tsx';
import type { RunReport } from '../../../shared/report/run-report.ts';
import { ReportCard } from './report-card.tsx';
import { valueTexts } from '../../../shared/wording/value-texts.ts';

export function BankTable({ report }: { readonly report: RunReport }) {
  const translator = useTranslator();
  const { t, text } = translator;
  const { hours, share, people } = valueTexts(translator);
  const title = t('results.chart.banks');
  const hoursOf = (kind: 'counter' | 'e-channel') =>
    report.banks.filter((bank) => bank.kind === kind).reduce((sum, { serverHours }) => sum + serverHours.mean, 0);
  return (
    <ReportCard
      report={report}
      id="banks"
      title={title}
      unit={t('results.chart.wholeDay')}
      sentence={t('results.say.banks', { counterHours: hours.value(hoursOf('counter')), laneHours: hours.value(hoursOf('e-channel')) })}
      table={{
        caption: title,
        columns: [
          { id: 'bank', label: t('results.column.bank') },
          { id: 'hours', label: t('results.column.openHours'), format: hours.estimate, estimate: true },
          { id: 'use', label: t('results.column.utilization'), format: share.estimate, estimate: true },
          { id: 'served', label: t('results.column.served'), format: people.estimate, estimate: true },
          { id: 'refused', label: t('results.column.refused'), format: people.estimate, estimate: true },
          { id: 'line', label: t('results.column.meanLine'), format: people.estimate, estimate: true },
          { id: 'peak', label: t('results.column.peakLine'), format: people.estimate, estimate: true },
        ],
        rows: report.banks.map(({ name, serverHours, day }) => [
          text(name),
          serverHours,
          day.utilization,
          day.served,
          day.refused,
          day.queueLength,
          day.peakQueueLength,
        ]),
      }}
    />
  );
}
