// What the reader must know of the numbers below: that a run is on, or that the scenario has changed since.

import { Button } from '@mantine/core';
import { IconClockExclamation, IconLoader2 } from '@tabler/icons-react';
import { useTranslator } from '../../i18n/translator-context.tsx';
import { useAppServices } from '../../store/app-services.ts';
import { runOn, shownReport } from '../../store/selectors.ts';
import { useAppStore } from '../../store/use-app-store.ts';
import classes from './results.module.css';
import { useStale } from './shown-run.ts';
import { useLasting } from './use-lasting.ts';
import { useForbidding } from './what-forbids.ts';

/** An edit followed by a short run settles within this time [ms]; only what lasts longer is worth a banner. */
const settling = 900;

export function ResultBanners() {
  const { t, format } = useTranslator();
  const { simulation } = useAppServices();
  const stale = useLasting(useStale(), settling);
  const progress = useAppStore((state) => {
    const run = runOn(state);
    return run.status === 'running' ? run.progress : undefined;
  });
  const forbidding = useForbidding();
  const hasNumbers = useAppStore((state) => shownReport(state) !== undefined);
  const running = useLasting(progress !== undefined, settling);
  if (progress !== undefined) {
    // Before the first numbers the empty page says it.
    if (!running || !hasNumbers) return null;
    const { done, total } = progress;
    return (
      <div className={classes.banner} data-tone="running">
        <IconLoader2 size="1rem" aria-hidden="true" />
        <span>{t('results.running', { done: format.number(done), total: format.number(total) })}</span>
      </div>
    );
  }
  if (!stale) return null;
  return (
    <div className={classes.banner} data-tone="stale" role="status">
      <IconClockExclamation size="1rem" aria-hidden="true" />
      <span>
        <strong>{t('results.stale.title')}</strong>{' '}
        {forbidding[0] === undefined ? t('results.stale.detail') : t('results.forbidden.stale', { why: forbidding[0] })}
      </span>
      {forbidding.length === 0 && (
        <Button size="compact-xs" variant="default" onClick={simulation.start} className="no-print">
          {t('results.stale.run')}
        </Button>
      )}
    </div>
  );
}
