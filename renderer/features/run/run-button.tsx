// The button that runs the scenario: says how many days, carries the progress inside while it runs, and cancels beside it.

import { Button } from '@mantine/core';
import { IconPlayerPlayFilled } from '@tabler/icons-react';
import { CancellableProgress } from '../../components/cancellable-progress.tsx';
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
    const days = t('run.button.running', { done: format.number(done), total: format.number(total) });
    const closing = closingWords(run.partial, translator);
    const words = closing === undefined ? days : `${days} · ${closing}`;
    return (
      <CancellableProgress
        label={t('run.button.progress')}
        cancelLabel={t('run.button.cancel')}
        done={done}
        total={total}
        words={words}
        width={closing === undefined ? 9.5 : 15}
        onCancel={() => commands.run('run.cancel')}
      />
    );
  }
  return (
    <Button
      size="xs"
      className={classes.run}
      leftSection={<IconPlayerPlayFilled size="0.8125rem" aria-hidden="true" />}
      disabled={!enabled}
      onClick={() => commands.run('run.start')}
    >
      {precise
        ? t(hasRun ? 'run.button.againPrecise' : 'run.button.runPrecise')
        : t(hasRun ? 'run.button.again' : 'run.button.run', { count: replications })}
    </Button>
  );
}
