// Tells screen readers how the run goes, politely and seldom: started, half, and how it ended.

import { VisuallyHidden } from '@mantine/core';
import { useTranslator } from '../../i18n/translator-context.tsx';
import { useAppStore } from '../../store/use-app-store.ts';
import type { RunState } from '../../store/run-slice.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';

export function RunAnnouncer() {
  const translator = useTranslator();
  // A string of the state, so that nothing is said again while only the count moves.
  const words = useAppStore((state) => announcementOf(state.run, translator));
  return (
    <VisuallyHidden role="status" aria-live="polite">
      {words}
    </VisuallyHidden>
  );
}

export function announcementOf(run: RunState, { t, format }: Translator): string {
  switch (run.status) {
    case 'idle':
      return '';
    case 'running':
      return run.progress.done * 2 >= run.progress.total && run.progress.total > 0 ? t('run.say.half') : t('run.say.started');
    case 'finished':
      return t('run.say.finished', { count: run.total });
    case 'cancelled':
      return t('run.say.cancelled', { done: format.number(run.done), total: format.number(run.total) });
    case 'failed':
      return t('run.say.failed', { title: t(`run.failure.${run.failure.reason}.title`) });
  }
}
