// The user's language for React components: one translator a language, handed down by context.

import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { Language } from '../../shared/i18n/language.ts';
import { createTranslator, type Translator } from '../../shared/i18n/translator.ts';

const TranslatorContext = createContext<Translator | undefined>(undefined);

export function TranslatorProvider({ language, children }: { language: Language; children: ReactNode }) {
  const translator = useMemo(() => createTranslator(language), [language]);
  return <TranslatorContext.Provider value={translator}>{children}</TranslatorContext.Provider>;
}

/** The translator of the language in use: `const { t, text, format } = useTranslator()`. */
export function useTranslator(): Translator {
  const translator = useContext(TranslatorContext);
  if (translator === undefined) throw new Error('No TranslatorProvider above this component.');
  return translator;
}
