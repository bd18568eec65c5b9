// The desktop's own words (menus, dialogs), in the language the window speaks at the moment.

import { createTranslator, type Translator } from '../../shared/i18n/translator.ts';
import { languageFor, type Language } from '../../shared/i18n/language.ts';

export interface Words {
  readonly language: Language;
  t: Translator['t'];
  speak(language: Language): void;
}

/** Starts with the best of the system's languages; the window says later which one its user chose. */
export function createWords(systemLanguages: readonly string[]): Words {
  let translator = createTranslator(languageFor(systemLanguages));
  return {
    get language() {
      return translator.language;
    },
    t: (key, values) => translator.t(key, { app: translator.t('desktop.appName'), ...values }),
    speak(language) {
      if (language !== translator.language) translator = createTranslator(language);
    },
  };
}
