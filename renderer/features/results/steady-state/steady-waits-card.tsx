// The long run of every kind of passenger, as a table.

import type { SteadyStateReport } from '../../../../shared/report/steady-state-report.ts';
import { kindName } from '../../../../shared/wording/kind-names.ts';
import { valueTexts } from '../../../../shared/wording/value-texts.ts';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { SteadyCard } from './steady-card.tsx';

export function SteadyWaitsCard({ report }: { readonly report: SteadyStateReport }) {
  const translator = useTranslator();
  const { t } = translator;
  const { minutes, people, share } = valueTexts(translator);
  const title = t('steadyState.waits.title');
  return (
    <SteadyCard
      report={report}
      id="kinds"
      title={title}
      unit={t('steadyState.waits.unit')}
      sentence={t('steadyState.waits.say')}
      table={{
        caption: title,
        columns: [
          { id: 'kind', label: t('results.kind.choose') },
          { id: 'per-hour', label: t('steadyState.column.perHour'), format: people.estimate, estimate: true },
          { id: 'mean', label: t('steadyState.column.mean'), format: minutes.estimate, estimate: true },
          { id: 'service-level', label: t('steadyState.column.serviceLevel'), format: share.estimate, estimate: true },
        ],
        rows: report.waits.map((wait) => [kindName(wait, translator), wait.passengers, wait.mean, wait.serviceLevel]),
      }}
    />
  );
}
