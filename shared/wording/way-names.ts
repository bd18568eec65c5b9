// What a way of clearance is called: "Contactless e-Channel", "Counter".

import type { Translator } from '../i18n/translator.ts';
import type { HallReport } from '../report/run-report.ts';

export function wayName(way: HallReport['clearance'][number]['way'], { t }: Translator): string {
  if (way === 'counter') return t('results.way.counter');
  // The service's own name is no e-Channel's in English.
  if (way === 'smart-departure') return t('vocabulary.service.smart-departure');
  return t('results.way.service', { service: t(`vocabulary.service.${way}`) });
}
