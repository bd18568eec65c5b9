// How often passengers change to a better line, and where: a table, where the scenario lets them.

import type { RunReport } from '../../../shared/report/run-report.ts';
import { valueTexts } from '../../../shared/wording/value-texts.ts';
import { useTranslator } from '../../i18n/translator-context.tsx';
import { ReportCard } from './report-card.tsx';

export function LineChangesCard({ report }: { readonly report: RunReport }) {
  const translator = useTranslator();
  const { t, text, format } = translator;
  const { people } = valueTexts(translator);
  const banks = report.banks.flatMap(({ name, lineChanges }) => (lineChanges === undefined ? [] : [{ name, lineChanges }]));
  if (banks.length === 0) return null;
  const changesOf = ({ lineChanges }: (typeof banks)[number]) => lineChanges.changedWithin.mean + lineChanges.cameOver.mean;
  const all = banks.reduce((sum, bank) => sum + changesOf(bank), 0);
  const [most] = banks.toSorted((a, b) => changesOf(b) - changesOf(a));
  const title = t('queueing.result.lineChanges');
  return (
    <ReportCard
      report={report}
      id="line-changes"
      title={title}
      unit={t('results.unit.perDay')}
      sentence={
        all === 0 || most === undefined
          ? t('queueing.result.lineChangesNone')
          : t('queueing.result.lineChangesSay', { count: format.number(Math.round(all)), bank: text(most.name) })
      }
      table={{
        caption: title,
        columns: [
          { id: 'bank', label: t('results.column.bank') },
          { id: 'within', label: t('queueing.result.changedWithin'), format: people.estimate, estimate: true },
          { id: 'over', label: t('queueing.result.cameOver'), format: people.estimate, estimate: true },
        ],
        rows: banks.map(({ name, lineChanges }) => [text(name), lineChanges.changedWithin, lineChanges.cameOver]),
      }}
    />
  );
}
