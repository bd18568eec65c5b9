// "If it went on like this": one quarter-hour held for a day. What is asked, what goes on, and what it came to.

import { useTranslator } from '../../../i18n/translator-context.tsx';
import { isSteadyStateStale, shownSteadyState } from '../../../store/selectors.ts';
import { useAppStore } from '../../../store/use-app-store.ts';
import { HoldControls } from './hold-controls.tsx';
import { SteadyBanksCard } from './steady-banks-card.tsx';
import { SteadyHow } from './steady-how.tsx';
import { SteadyWaitCard } from './steady-wait-card.tsx';
import { SteadyWaitsCard } from './steady-waits-card.tsx';
import classes from '../results.module.css';

export function SteadyStateView() {
  const { t } = useTranslator();
  const report = useAppStore(shownSteadyState);
  const run = useAppStore((state) => state.steadyState.run);
  const stale = useAppStore(isSteadyStateStale);
  return (
    <>
      <HoldControls />
      {run.status === 'failed' && (
        <div className={classes.banner} data-tone="stale" role="alert">
          <span>
            <strong>{t('steadyState.failed')}</strong> {t(`run.failure.${run.failure.reason}.title`)}{' '}
            {t(`run.failure.${run.failure.reason}.todo`)}
          </span>
        </div>
      )}
      {stale && run.status !== 'running' && (
        <div className={classes.banner} data-tone="stale" role="status">
          <span>
            <strong>{t('steadyState.stale.title')}</strong> {t('steadyState.stale.detail')}
          </span>
        </div>
      )}
      {report !== undefined && (
        <>
          <SteadyWaitCard report={report} />
          {report.course.kind === 'settles' && <SteadyWaitsCard report={report} />}
          <SteadyBanksCard report={report} />
          <SteadyHow report={report} />
        </>
      )}
    </>
  );
}
