// The button that compares: carries the progress inside while days are simulated, with what is left of the interval, and cancels beside it.

import { ActionIcon, Button } from '@mantine/core';
import { IconPlayerStopFilled, IconScale } from '@tabler/icons-react';
import { useTranslator } from '../../i18n/translator-context.tsx';
import { useAppServices, useCommandEnabled } from '../../store/app-services.ts';
import { useAppStore } from '../../store/use-app-store.ts';
import classes from './comparison.module.css';
import { progressWords } from './progress-words.ts';

export function CompareButton() {
  const translator = useTranslator();
  const { t } = translator;
  const { commands } = useAppServices();
  const run = useAppStore((state) => state.comparison.run);
  const enabled = useCommandEnabled('comparison.start');
  if (run.status !== 'running') {
    return (
      <Button leftSection={<IconScale size="0.875rem" aria-hidden />} disabled={!enabled} onClick={() => commands.run('comparison.start')}>
        {t('comparison.bar.compare')}
      </Button>
    );
  }
  const { done, total } = run.progress;
  const words = progressWords(run, translator);
  return (
    <div className={classes.progressRow}>
      <div
        className={classes.progress}
        role="progressbar"
        aria-label={t('comparison.running.progress')}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={done}
        aria-valuetext={words}
      >
        <div className={classes.progressBar} style={{ width: `${(100 * done) / total}%` }} />
        <span className={classes.progressText} aria-hidden="true">
          {words}
        </span>
      </div>
      <ActionIcon variant="default" size={30} aria-label={t('comparison.running.cancel')} onClick={() => commands.run('comparison.cancel')}>
        <IconPlayerStopFilled size={14} aria-hidden />
      </ActionIcon>
    </div>
  );
}
