// How the warm-up is found and what the intervals are over. Closed until asked for.

import type { SteadyStateReport } from '../../../../shared/report/steady-state-report.ts';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import classes from '../results.module.css';

/** As they are found in a library, in any language. */
const sources =
  'K. P. White (1997), Simulation 69, 323–334; K. P. White, M. J. Cobb and S. C. Spratt (2000), Winter Simulation Conference, 755–760.';

export function SteadyHow({ report: { identity } }: { readonly report: SteadyStateReport }) {
  const { t, format } = useTranslator();
  return (
    <details className={classes.disclosure}>
      <summary>{t('steadyState.how.title')}</summary>
      <div className={classes.disclosed}>
        <p>{t('steadyState.how.plain')}</p>
        <p>
          {t('steadyState.how.rule')} {sources}
        </p>
        <p>{t('steadyState.how.grows')}</p>
        <dl className={classes.facts}>
          <div>
            <dt>{t('steadyState.how.replications')}</dt>
            <dd>{format.number(identity.replications)}</dd>
          </div>
          <div>
            <dt>{t('results.sure.seed')}</dt>
            <dd>{String(identity.seed)}</dd>
          </div>
          <div>
            <dt>{t('results.sure.scenarioHash')}</dt>
            <dd>{identity.scenarioHash}</dd>
          </div>
        </dl>
      </div>
    </details>
  );
}
