// The button that runs the scenario: says how many days, carries the progress inside while it runs, and cancels beside it.

import { ActionIcon, Button } from '@mantine/core';
import { IconPlayerPlayFilled, IconPlayerStopFilled } from '@tabler/icons-react';
import { useTranslator } from '../../i18n/translator-context.tsx';
import { useAppServices, useCommandEnabled } from '../../store/app-services.ts';
import { resultsOn } from '../../store/selectors.ts';
import { useAppStore } from '../../store/use-app-store.ts';
import { closingWords } from './closing-words.ts';
import classes from './run.module.css';

export function RunButton() {
  const translator = useTranslator();
  const { t, format } = translator;
  const { commands } = useAppServices();
  const run = useAppStore((state) => state.run);
  const replications = useAppStore((state) => state.scenario.run.replications);
  const precise = useAppStore((state) => state.scenario.run.precision !== undefined);
  const hasRun = useAppStore((state) => resultsOn(state).current !== undefined);
  const enabled = useCommandEnabled('run.start');

  if (run.status === 'running') {
    const { done, total } = run.progress;
    const share = total > 0 ? done / total : 0;
    const days = t('run.button.running', { done: format.number(done), total: format.number(total) });
    const closing = closingWords(run.partial, translator);
    const words = closing === undefined ? days : `${days} · ${closing}`;
    return (
      <div className={classes.running}>
        <div
          className={classes.progress}
          role="progressbar"
          aria-label={t('run.button.progress')}
          aria-valuemin={0}
          aria-valuemax={total}
          aria-valuenow={done}
          aria-valuetext={words}
          data-wide={closing !== undefined || undefined}
        >
          <div className={classes.bar} style={{ width: `${share * 100}%` }} />
          <span className={classes.progressText} aria-hidden="true">
            {words}
          </span>
        </div>
        <ActionIcon variant="default" size={30} aria-label={t('run.button.cancel')} onClick={() => commands.run('run.cancel')}>
          <IconPlayerStopFilled size={14} aria-hidden="true" />
        </ActionIcon>
      </div>
    );
  }
  return (
    <Button
      size="xs"
      className={classes.run}
      leftSection={<IconPlayerPlayFilled size={13} aria-hidden="true" />}
      disabled={!enabled}
      onClick={() => commands.run('run.start')}
    >
      {precise
        ? t(hasRun ? 'run.button.againPrecise' : 'run.button.runPrecise')
        : t(hasRun ? 'run.button.again' : 'run.button.run', { count: replications })}
    </Button>
  );
}
