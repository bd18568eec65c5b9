// Every kind of passenger in one table: how many, how long, how many within the target, each with its interval.

import { useTranslator } from '../../i18n/translator-context.tsx';
import { kindName } from '../../../shared/wording/kind-names.ts';
import { ReportCard } from './report-card.tsx';
import { sentences } from '../../../shared/wording/sentences.ts';
import type { ShownRun } from './shown-run.ts';
import { valueTexts } from '../../../shared/wording/value-texts.ts';
import { VerdictTable } from './verdict-table.tsx';

const waits = ['mean', 'p50', 'p90', 'p95', 'p99', 'maximum'] as const;

export function SummaryView({ run: { report } }: { readonly run: ShownRun }) {
  const translator = useTranslator();
  const { t } = translator;
  const { people, share, bareMinutes } = valueTexts(translator);
  const title = t('results.chart.summary');
  return (
    <>
      <ReportCard
        report={report}
        id="summary"
        title={title}
        unit={`${t('results.unit.minutes')} · ${t('results.chart.wholeDay')}`}
        sentence={sentences(translator).summary(report.waits)}
        table={{
          caption: title,
          columns: [
            { id: 'kind', label: t('results.column.kind') },
            { id: 'passengers', label: t('results.column.count'), format: people.estimate, estimate: true },
            ...waits.map((statistic) => ({
              id: statistic,
              label:
                statistic === 'mean' || statistic === 'maximum'
                  ? t(`results.statistic.${statistic}`)
                  : t(`results.statistic.short.${statistic}`),
              format: bareMinutes,
              estimate: true,
            })),
            { id: 'serviceLevel', label: t('results.statistic.serviceLevel'), format: share.estimate, estimate: true },
          ],
          rows: report.waits.map((wait) => [
            kindName(wait, translator),
            wait.day.passengers,
            ...waits.map((statistic) => wait.day[statistic]),
            wait.day.serviceLevel,
          ]),
        }}
      />
      {report.verdicts.length > 0 && <VerdictTable report={report} translator={translator} />}
    </>
  );
}
