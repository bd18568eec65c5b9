// Says a message in the user's language: i18next over the two catalogues, with keys checked by the compiler.

import { createInstance } from 'i18next';
import type { LocalizedText } from '../reference/sourced.ts';
import type { MessageKey, MessageValues } from './catalogue.ts';
import { en } from './en.ts';
import { createFormatter, type Formatter } from './format.ts';
import type { Language } from './language.ts';
import { zhHantHk } from './zh-hant-hk.ts';

export interface Translator {
  readonly language: Language;
  /** The message under this key, its {{placeholders}} filled from `values`. Plain text: nothing is escaped. */
  t: (key: MessageKey, values?: MessageValues) => string;
  /** True where a key made at run time (of a problem's code, say) has a message. */
  has: (key: string) => key is MessageKey;
  /** The side of a two-language text that the user reads. */
  text: (text: LocalizedText) => string;
  /** Numbers, dates and clock times as this language writes them. */
  readonly format: Formatter;
}

/** A translator for one language; make one and keep it, as it prepares formats. */
export function createTranslator(language: Language): Translator {
  const messages = createInstance();
  void messages.init({
    lng: language,
    fallbackLng: 'en',
    initAsync: false,
    resources: { en: { translation: en }, 'zh-Hant-HK': { translation: zhHantHk } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  // A message without placeholders is the same each time: looked up once, since a drawn window asks for hundreds of them.
  const plain = new Map<MessageKey, string>();
  const plainMessage = (key: MessageKey): string => {
    const known = plain.get(key);
    if (known !== undefined) return known;
    const message = messages.t(key);
    plain.set(key, message);
    return message;
  };
  return {
    language,
    t: (key, values) => (values === undefined ? plainMessage(key) : messages.t(key, values)),
    has: (key): key is MessageKey => messages.exists(key),
    text: (text) => text[language],
    format: createFormatter(language),
  };
}
