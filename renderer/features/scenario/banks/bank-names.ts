// Names of new and copied banks, in both languages, as a scenario keeps both.

import { createTranslator } from '../../../../shared/i18n/translator.ts';
import type { LocalizedText } from '../../../../shared/reference/sourced.ts';
import type { BankKind } from './bank-edits.ts';

const english = createTranslator('en');
const chinese = createTranslator('zh-Hant-HK');

export function newBankName(kind: BankKind): LocalizedText {
  const key = kind === 'counter' ? 'scenario.bank.newCounters' : 'scenario.bank.newLanes';
  return { en: english.t(key), 'zh-Hant-HK': chinese.t(key) };
}

/** The name with a word for "copy" behind it, shortened to what a scenario may hold. */
export function copiedBankName(name: LocalizedText): LocalizedText {
  const shorten = (part: string) => part.slice(0, 100);
  return {
    en: english.t('scenario.bank.copyOf', { name: shorten(name.en) }),
    'zh-Hant-HK': chinese.t('scenario.bank.copyOf', { name: shorten(name['zh-Hant-HK']) }),
  };
}
