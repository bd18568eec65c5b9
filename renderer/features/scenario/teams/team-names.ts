// Names of new teams, in both languages, as a scenario keeps both.

import { createTranslator } from '../../../../shared/i18n/translator.ts';
import type { LocalizedText } from '../../../../shared/reference/sourced.ts';

const english = createTranslator('en');
const chinese = createTranslator('zh-Hant-HK');

export function newTeamName(number: number): LocalizedText {
  return { en: english.t('people.teams.name', { number }), 'zh-Hant-HK': chinese.t('people.teams.name', { number }) };
}
