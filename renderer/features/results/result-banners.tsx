// What the reader must know of the numbers below: that a run is on, or that the scenario has changed since.

import { Button } from '@mantine/core';
import { IconClockExclamation, IconLoader2 } from '@tabler/icons-react';
import { useTranslator } from '../../i18n/translator-context.tsx';
import { useAppServices } from '../../store/app-services.ts';
import { useAppStore } from '../../store/use-app-store.ts';
import classes from './results.module.css';
import { useStale } from './shown-run.ts';

export function ResultBanners() {
  const { t, format } = useTranslator();
  const { simulation } = useAppServices();
  const stale = useStale();
  const run = useAppStore((state) => state.run);
  if (run.status === 'running') {
    const { done, total } = run.progress;
    return (
      <div className={classes.banner} data-tone="running">
        <IconLoader2 size={16} aria-hidden="true" />
        <span>{t('results.running', { done: format.number(done), total: format.number(total) })}</span>
      </div>
    );
  }
  if (!stale) return null;
  return (
    <div className={classes.banner} data-tone="stale" role="status">
      <IconClockExclamation size={16} aria-hidden="true" />
      <span>
        <strong>{t('results.stale.title')}</strong> {t('results.stale.detail')}
      </span>
      <Button size="compact-xs" variant="default" onClick={simulation.start} className="no-print">
        {t('results.stale.run')}
      </Button>
    </div>
  );
}
