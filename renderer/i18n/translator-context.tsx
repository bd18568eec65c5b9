// The user's language for React components: one translator a language, handed down by context.

import { createContext, startTransition, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Language } from '../../shared/i18n/language.ts';
import { createTranslator, type Translator } from '../../shared/i18n/translator.ts';

const TranslatorContext = createContext<Translator | undefined>(undefined);

export function TranslatorProvider({ language, children }: { language: Language; children: ReactNode }) {
  const translator = useMemo(() => createTranslator(language), [language]);
  return <TranslatorContext.Provider value={translator}>{children}</TranslatorContext.Provider>;
}

/** Long enough for the browser to lay out and paint what has changed [ms]. */
const frames = 34;

/** By then every part of the window has followed into another language [ms]. */
export const allFollow = 3 * frames;

interface FollowingTranslatorProps {
  /** How many steps behind. */
  readonly after?: number;
  /** Bears the language as its `lang`, so that a change of the language around leaves its layout alone. */
  readonly children: (language: Language) => ReactNode;
}

/**
 * Those within follow into another language once all around them is seen to speak it: the browser takes longest to lay out a full window in which
 * every word has changed.
 */
export function FollowingTranslator({ after = 1, children }: FollowingTranslatorProps) {
  const around = useTranslator();
  const [translator, follow] = useState(around);
  useEffect(() => {
    const timer = setTimeout(() => {
      startTransition(() => {
        follow(around);
      });
    }, after * frames);
    return () => clearTimeout(timer);
  }, [around, after]);
  return <TranslatorContext.Provider value={translator}>{children(translator.language)}</TranslatorContext.Provider>;
}

/** The translator of the language in use: `const { t, text, format } = useTranslator()`. */
export function useTranslator(): Translator {
  const translator = useContext(TranslatorContext);
  if (translator === undefined) throw new Error('No TranslatorProvider above this component.');
  return translator;
}
