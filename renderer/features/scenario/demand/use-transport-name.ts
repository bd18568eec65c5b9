// What new transport is called, in both languages: "Flights, departure".

import { useCallback } from 'react';
import { createTranslator } from '../../../../shared/i18n/translator.ts';
import type { LocalizedText } from '../../../../shared/reference/sourced.ts';
import type { Direction } from '../../../../shared/reference/vocabulary.ts';
import type { transportModes } from '../../../../shared/scenario/schema/scheduled-schema.ts';

const translators = { en: createTranslator('en'), 'zh-Hant-HK': createTranslator('zh-Hant-HK') };

export function useTransportName(): (mode: (typeof transportModes)[number], direction: Direction) => LocalizedText {
  return useCallback((mode, direction) => {
    const nameIn = (language: keyof typeof translators) =>
      translators[language].t('scenario.transport.named', {
        mode: translators[language].t(`scenario.transport.modes.${mode}`),
        direction: translators[language].t(`vocabulary.direction.${direction}`),
      });
    return { en: nameIn('en'), 'zh-Hant-HK': nameIn('zh-Hant-HK') };
  }, []);
}
