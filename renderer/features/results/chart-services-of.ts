// Lets charts save files and copy through the desktop, and answers in words.

import type { ChartServices } from '../../charts/chart-services.tsx';
import type { AppServices } from '../../store/app-services.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';

export function chartServices(
  desktop: Pick<AppServices['desktop'], 'saveExport' | 'copyText'>,
  { t }: Pick<Translator, 't'>,
): ChartServices {
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
