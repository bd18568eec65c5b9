// Lets charts save files and copy through the desktop, and answers in words.

import type { DesktopApi } from '../../shared/contract/desktop-api.ts';
import type { Translator } from '../../shared/i18n/translator.ts';
import type { ChartServices } from './chart-services.tsx';

export function chartServices(desktop: Pick<DesktopApi, 'saveExport' | 'copyText'>, { t }: Pick<Translator, 't'>): ChartServices {
  return {
    saveFile: async (content, suggestedName) => {
      const saved = await desktop.saveExport(content, suggestedName);
      if (saved.ok) return t('results.card.saved', { name: saved.value.name });
      if (saved.reason === 'cancelled') return undefined;
      return t(`desktop.failure.${saved.reason}`, { name: saved.path ?? suggestedName, detail: saved.detail ?? '' });
    },
    copyText: (text, html) =>
      desktop.copyText(text, html).then(
        () => t('results.card.copied'),
        () => t('results.card.notCopied'),
      ),
  };
}
