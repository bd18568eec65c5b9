// How hard lanes and counters work while the quarter-hour goes on: where it cannot be held, this says whose line grows.

import type { SteadyStateReport } from '../../../../shared/report/steady-state-report.ts';
import { valueTexts } from '../../../../shared/wording/value-texts.ts';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { SteadyCard } from './steady-card.tsx';
import { durationText } from './steady-sentence.ts';

export function SteadyBanksCard({ report }: { readonly report: SteadyStateReport }) {
  const translator = useTranslator();
  const { t, text } = translator;
  const { people, share } = valueTexts(translator);
  const title = t('steadyState.banks.title', { at: report.at });
  return (
    <SteadyCard
      report={report}
      id="lanes-and-counters"
      title={title}
      unit={t('steadyState.banks.unit', { left: durationText(report.warmUp, translator) })}
      sentence={t('steadyState.banks.say')}
      table={{
        caption: title,
        columns: [
          { id: 'bank', label: t('results.column.bank') },
          { id: 'use', label: t('steadyState.column.use'), format: share.estimate, estimate: true },
          { id: 'line', label: t('steadyState.column.line'), format: people.estimate, estimate: true },
        ],
        rows: report.banks.map(({ name, utilization, queueLength }) => [text(name), utilization, queueLength]),
      }}
    />
  );
}
