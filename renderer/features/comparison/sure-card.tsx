// How sure the comparison is: what the same passengers gained, how the looks keep their promise, and what reproduces the numbers.

import { useTranslator } from '../../i18n/translator-context.tsx';
import type { AgainstBaseline, ComparisonReport } from '../../../shared/report/comparison-report.ts';
import { pairingSentence } from '../../../shared/wording/comparison-sentences.ts';
import { comparisonProvenance } from './comparison-identity.ts';
import classes from './comparison.module.css';

export function SureCard({ report, against }: { readonly report: ComparisonReport; readonly against: AgainstBaseline }) {
  const translator = useTranslator();
  const { t } = translator;
  const pairing = pairingSentence(report, against.deployment, translator);
  return (
    <details className={classes.disclosure}>
      <summary>{t('comparison.sure.title')}</summary>
      {pairing !== undefined && <p>{pairing}</p>}
      {report.verdict !== undefined && <p>{t('comparison.sure.procedure')}</p>}
      <dl>
        {comparisonProvenance(report, translator).map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
