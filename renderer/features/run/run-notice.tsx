// What became of the last run where it did not finish: what happened, why, what to do, and what is safe.

import { Button, Code } from '@mantine/core';
import { IconAlertOctagon } from '@tabler/icons-react';
import { useTranslator } from '../../i18n/translator-context.tsx';
import { useAppServices, useCommandEnabled } from '../../store/app-services.ts';
import { runOn } from '../../store/selectors.ts';
import { useAppStore } from '../../store/use-app-store.ts';
import classes from './run.module.css';

export function RunNotice() {
  const { t, format } = useTranslator();
  const { commands } = useAppServices();
  const enabled = useCommandEnabled('run.start');
  const run = useAppStore(runOn);
  const again = (
    <Button size="compact-xs" variant="default" disabled={!enabled} onClick={() => commands.run('run.start')}>
      {t('run.failure.again')}
    </Button>
  );
  if (run.status === 'cancelled') {
    return (
      <div className={classes.cancelled}>
        <span>
          {t('run.cancelled.title', { done: format.number(run.done), total: format.number(run.total) })} {t('run.cancelled.detail')}
        </span>
        {again}
      </div>
    );
  }
  if (run.status !== 'failed') return null;
  const { reason, message, detail } = run.failure;
  return (
    <section role="alert" className={classes.failure}>
      <IconAlertOctagon size="1.25rem" aria-hidden="true" />
      <div>
        <h3>{t('run.failure.heading')}</h3>
        <p>
          {t(`run.failure.${reason}.title`)} {t(`run.failure.${reason}.todo`)} {t('run.failure.kept')}
        </p>
        {again}
        <details>
          <summary>{t('run.failure.detail')}</summary>
          <Code block>{detail === undefined ? message : `${message}\n${detail}`}</Code>
        </details>
      </div>
    </section>
  );
}
