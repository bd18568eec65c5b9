// The button that compares: carries the progress inside while days are simulated, with what is left of the interval, and cancels beside it.

import { Button } from '@mantine/core';
import { IconScale } from '@tabler/icons-react';
import { CancellableProgress } from '../../components/cancellable-progress.tsx';
import { useTranslator } from '../../i18n/translator-context.tsx';
import { useAppServices, useCommandEnabled } from '../../store/app-services.ts';
import { useAppStore } from '../../store/use-app-store.ts';
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
  return (
    <CancellableProgress
      label={t('comparison.running.progress')}
      cancelLabel={t('comparison.running.cancel')}
      done={done}
      total={total}
      words={progressWords(run, translator)}
      width={27}
      onCancel={() => commands.run('comparison.cancel')}
    />
  );
}
