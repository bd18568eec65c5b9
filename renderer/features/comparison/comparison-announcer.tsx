// Tells screen readers how the comparison goes, politely and seldom: started, and how it ended.

import { VisuallyHidden } from '@mantine/core';
import { useTranslator } from '../../i18n/translator-context.tsx';
import type { ComparisonState } from '../../store/comparison-slice.ts';
import { useAppStore } from '../../store/use-app-store.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { verdictSentence } from '../../../shared/wording/comparison-sentences.ts';

export function ComparisonAnnouncer() {
  const translator = useTranslator();
  // A string of the state, so that nothing is said again while only the count moves.
  const words = useAppStore((state) => announcementOf(state.comparison, translator));
  return (
    <VisuallyHidden role="status" aria-live="polite">
      {words}
    </VisuallyHidden>
  );
}

function announcementOf({ run, result }: ComparisonState, translator: Translator): string {
  const { t } = translator;
  switch (run.status) {
    case 'idle':
      return '';
    case 'running':
      return t('comparison.say.started');
    case 'finished':
      return t('comparison.say.decided', { verdict: result === undefined ? '' : verdictSentence(result.report, translator) });
    case 'cancelled':
      return t('comparison.say.cancelled');
    case 'failed':
      return t('comparison.say.failed');
  }
}
