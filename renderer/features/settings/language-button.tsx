// Switches the language; the button speaks the language it switches to, so that whoever needs it can read it.

import { Button } from '@mantine/core';
import { languageNames, type Language } from '../../../shared/i18n/language.ts';
import { useTranslator } from '../../i18n/translator-context.tsx';
import { useAppStore } from '../../store/use-app-store.ts';

export function LanguageButton() {
  const { language } = useTranslator();
  const changeSettings = useAppStore((state) => state.changeSettings);
  const other: Language = language === 'en' ? 'zh-Hant-HK' : 'en';
  return (
    <Button
      variant="default"
      lang={other}
      onClick={() => {
        changeSettings({ language: other });
      }}
    >
      {languageNames[other]}
    </Button>
  );
}
