// "How sure are we?": first in plain words, then method, formula and identity for the statistician. Closed until asked for.

import { useTranslator } from '../../i18n/translator-context.tsx';
import { everyDaySentence } from '../../../shared/wording/every-day-sentence.ts';
import { precisionSentences } from '../../../shared/wording/precision-sentences.ts';
import classes from './results.module.css';
import type { ShownRun } from './shown-run.ts';

export function HowSure({ run: { report, partial }, open = false }: { readonly run: ShownRun; readonly open?: boolean }) {
  const translator = useTranslator();
  const { t, format } = translator;
  const { replications, confidenceLevel, seed, engineVersion, scenarioHash, resultHash } = report.identity;
  const level = format.percent(confidenceLevel, Number.isInteger(Number((confidenceLevel * 100).toFixed(6))) ? 0 : 1);
  const everyDay = everyDaySentence(report, translator);
  const facts: readonly (readonly [string, string])[] = [
    [t('results.sure.formulaLabel'), t('results.sure.formula')],
    [t('results.sure.replications'), format.number(replications)],
    [t('results.sure.level'), level],
    [t('results.sure.seed'), String(seed)],
    [t('results.sure.engine'), engineVersion],
    [t('results.sure.scenarioHash'), scenarioHash],
    // A partial report has none.
    ...(resultHash === '' ? [] : [[t('results.sure.resultHash'), resultHash] as const]),
  ];
  return (
    <details className={classes.disclosure} {...(open && { open })}>
      <summary>{t('results.sure.title')}</summary>
      <div className={classes.disclosed}>
        {partial && <p>{t('results.sure.partial')}</p>}
        <p>{t('results.sure.plain', { count: format.number(replications), level })}</p>
        {everyDay !== undefined && <p>{everyDay}</p>}
        {precisionSentences(report, translator).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <p>{t('results.sure.more')}</p>
        <h4>{t('results.sure.details')}</h4>
        <p>{t('results.sure.method')}</p>
        <p>{t('results.sure.warmUp')}</p>
        <p>{t('results.sure.quantiles')}</p>
        <dl className={classes.facts}>
          {facts.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <p>{t('results.sure.hashes')}</p>
      </div>
    </details>
  );
}
