// What the reader must know of a comparison: what stands in its way, that it goes on, was called off, failed, or is of deployments that have changed.

import { Button, Code } from '@mantine/core';
import { IconAlertOctagon, IconAlertTriangle, IconClockExclamation } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslator } from '../../i18n/translator-context.tsx';
import { useAppServices, useCommandEnabled } from '../../store/app-services.ts';
import { comparisonProblemsOf } from '../../store/comparison-problems.ts';
import { isComparisonStale } from '../../store/selectors.ts';
import { useAppStore } from '../../store/use-app-store.ts';
import classes from './comparison.module.css';

export function ComparisonBanners() {
  const run = useAppStore((state) => state.comparison.run);
  return (
    <>
      <ProblemsBanner />
      {run.status === 'failed' && <FailedBanner failure={run.failure} />}
      {run.status === 'cancelled' && <CancelledBanner done={run.done} total={run.total} />}
      <StaleBanner />
    </>
  );
}

function ProblemsBanner() {
  const { t } = useTranslator();
  const project = useAppStore((state) => state.project);
  const shareDay = useAppStore((state) => state.shareBaselineDay);
  const problems = useMemo(() => comparisonProblemsOf(project), [project]);
  if (problems.length === 0) return undefined;
  const others = problems.some(({ code }) => code === 'otherPassengers');
  const blocked = problems.some(({ severity }) => severity === 'error');
  return (
    <section className={classes.banner} data-tone={blocked ? 'failed' : 'stale'} aria-label={t('comparison.problems.title')}>
      <IconAlertTriangle size="1rem" aria-hidden />
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.code} ${problem.path.join('/')}`}>{t(`problems.${problem.code}`, problem.values)}</li>
        ))}
      </ul>
      {others && (
        <Button size="compact-xs" variant="default" onClick={shareDay}>
          {t('comparison.problems.samePassengers')}
        </Button>
      )}
    </section>
  );
}

function StaleBanner() {
  const { t } = useTranslator();
  const stale = useAppStore(isComparisonStale);
  if (!stale) return undefined;
  return (
    <div className={classes.banner} data-tone="stale" role="status">
      <IconClockExclamation size="1rem" aria-hidden />
      <span>
        <strong>{t('comparison.stale.title')}</strong> {t('comparison.stale.detail')}
      </span>
      <AgainButton />
    </div>
  );
}

function CancelledBanner({ done, total }: { readonly done: number; readonly total: number }) {
  const { t, format } = useTranslator();
  const kept = useAppStore(({ comparison: { result } }) => result !== undefined && result.took === undefined);
  return (
    <div className={classes.banner}>
      <span>
        {t('comparison.cancelled.title', { done: format.number(done), total: format.number(total) })}{' '}
        {t(kept ? 'comparison.cancelled.kept' : 'comparison.cancelled.nothing')}
      </span>
      <AgainButton />
    </div>
  );
}

type Failure = Extract<ReturnType<typeof useRun>, { status: 'failed' }>['failure'];
const useRun = () => useAppStore((state) => state.comparison.run);

function FailedBanner({ failure: { reason, message, detail } }: { readonly failure: Failure }) {
  const { t } = useTranslator();
  return (
    <section role="alert" className={classes.banner} data-tone="failed">
      <IconAlertOctagon size="1.25rem" aria-hidden />
      <div>
        <strong>{t('comparison.failed.heading')}</strong>
        <p>
          {t(`run.failure.${reason}.title`)} {t(`run.failure.${reason}.todo`)} {t('run.failure.kept')}
        </p>
        <details>
          <summary>{t('run.failure.detail')}</summary>
          <Code block>{detail === undefined ? message : `${message}\n${detail}`}</Code>
        </details>
      </div>
      <AgainButton />
    </section>
  );
}

function AgainButton() {
  const { t } = useTranslator();
  const { commands } = useAppServices();
  const enabled = useCommandEnabled('comparison.start');
  return (
    <Button size="compact-xs" variant="default" className="no-print" disabled={!enabled} onClick={() => commands.run('comparison.start')}>
      {t('comparison.stale.again')}
    </Button>
  );
}
