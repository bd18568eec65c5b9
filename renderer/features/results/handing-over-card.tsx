// Passengers handed over when a desk closes: how many a day at each bank, and how long they wait again. A table, where counters hand over.

import type { RunReport } from '../../../shared/report/run-report.ts';
import { valueTexts } from '../../../shared/wording/value-texts.ts';
import { useTranslator } from '../../i18n/translator-context.tsx';
import { ReportCard } from './report-card.tsx';

export function HandingOverCard({ report }: { readonly report: RunReport }) {
  const translator = useTranslator();
  const { t, text } = translator;
  const { minutes, people } = valueTexts(translator);
  const banks = report.banks.flatMap(({ name, handingOver }) => (handingOver === undefined ? [] : [{ name, handingOver }]));
  const [most] = banks.toSorted((a, b) => b.handingOver.handedOver.mean - a.handingOver.handedOver.mean);
  if (most === undefined) return null;
  const { handedOver, meanWaitAgain, longestWaitAgain } = most.handingOver;
  const title = t('people.handsOver.result.title');
  return (
    <ReportCard
      report={report}
      id="handing-over"
      title={title}
      unit={t('results.unit.perDay')}
      sentence={
        handedOver.mean === 0
          ? t('people.handsOver.result.none')
          : t('people.handsOver.result.say', {
              bank: text(most.name),
              count: people.estimate(handedOver.mean, handedOver.halfWidth),
              mean: minutes.estimate(meanWaitAgain.mean, meanWaitAgain.halfWidth),
              longest: minutes.estimate(longestWaitAgain.mean, longestWaitAgain.halfWidth),
            })
      }
      table={{
        caption: title,
        columns: [
          { id: 'bank', label: t('results.column.bank') },
          { id: 'handed', label: t('people.handsOver.result.handedOver'), format: people.estimate, estimate: true },
          { id: 'mean', label: t('people.handsOver.result.meanWaitAgain'), format: minutes.estimate, estimate: true },
          { id: 'longest', label: t('people.handsOver.result.longestWaitAgain'), format: minutes.estimate, estimate: true },
        ],
        rows: banks.map(({ name, handingOver }) => [
          text(name),
          handingOver.handedOver,
          handingOver.meanWaitAgain,
          handingOver.longestWaitAgain,
        ]),
      }}
    />
  );
}
