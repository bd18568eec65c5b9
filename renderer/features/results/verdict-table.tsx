// Every target with its verdict, as a table that can be taken along.

import type { Translator } from '../../../shared/i18n/translator.ts';
import type { RunReport } from '../../../shared/report/run-report.ts';
import { ReportCard } from './report-card.tsx';
import { valueTexts } from '../../../shared/wording/value-texts.ts';
import { targetLabel, verdictWords } from '../../../shared/wording/verdict-words.ts';

export function VerdictTable({ report, translator }: { readonly report: RunReport; readonly translator: Translator }) {
  const { t } = translator;
  const { share } = valueTexts(translator);
  return (
    <ReportCard
      report={report}
      id="verdicts"
      title={t('results.verdict.strip')}
      unit={`${t('results.unit.share')} · ${t('results.chart.wholeDay')}`}
      sentence={verdictSummary(report, translator)}
      table={{
        caption: t('results.verdict.strip'),
        columns: [
          { id: 'target', label: t('results.verdict.target') },
          { id: 'share', label: t('results.statistic.serviceLevel'), format: share.estimate, estimate: true },
          { id: 'status', label: t('results.column.verdict') },
          { id: 'detail', label: t('results.column.when') },
        ],
        rows: report.verdicts.map((verdict) => {
          const words = verdictWords(verdict, translator);
          return [targetLabel(verdict.target, translator), verdict.serviceLevel, words.status, words.detail];
        }),
      }}
    />
  );
}

/** "1 of 3 targets is held; missed: Visitors, departure." */
function verdictSummary({ verdicts }: RunReport, { t, format }: Translator): string {
  const held = verdicts.filter(({ status }) => status === 'held').length;
  const of = (status: 'missed' | 'near') => verdicts.filter((verdict) => verdict.status === status).length;
  return t('results.verdict.summary', {
    held: format.number(held),
    total: format.number(verdicts.length),
    missed: format.number(of('missed')),
    near: format.number(of('near')),
  });
}
