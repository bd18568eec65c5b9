// Sentences for what differs in secondary examination: "Questioning of other visitors: 0.3 % → 0.5 % sent, 45 % of them refused landing".

import type { Translator } from '../i18n/translator.ts';
import type { ExaminationChange } from '../scenario/changes/examination-changes.ts';

export function examinationChangeWords(change: ExaminationChange, { t, text, format }: Translator): string {
  const percent = (value: number) => format.percent(value, 3);
  switch (change.of) {
    case 'added':
    case 'removed':
      return t(`examination.change.${change.of}`, { officers: format.number(change.most), places: format.number(change.places) });
    case 'officers':
    case 'other':
      return t(`examination.change.${change.of}`);
    case 'places':
      return t('examination.change.places', { before: format.number(change.before), after: format.number(change.after) });
    case 'whenFull':
      return t('examination.change.whenFull', {
        before: t(`examination.field.whenFullChoice.${change.before}`),
        after: t(`examination.field.whenFullChoice.${change.after}`),
      });
    case 'direction':
      return t('examination.change.direction', {
        before: t(`vocabulary.direction.${change.before}`),
        after: t(`vocabulary.direction.${change.after}`),
      });
    case 'time': {
      const { before, after } = change;
      const reason = t(`examination.reason.${change.reason}`);
      const minutes = (seconds: number | undefined) => format.plainNumber((seconds ?? 0) / 60, 2);
      if (after === undefined) return t('examination.change.reasonRemoved', { reason });
      if (before === undefined) return t('examination.change.reasonAdded', { reason, after: minutes(after) });
      if (before === after) return t('examination.change.timeSpread', { reason });
      return t('examination.change.time', { reason, before: minutes(before), after: minutes(after) });
    }
    case 'referral': {
      const { group, category } = change;
      const who = category === undefined ? t(`vocabulary.group.${group}`) : typeof category === 'string' ? category : text(category);
      const sent = (share: typeof change.before) =>
        share === undefined
          ? t('examination.change.nobody')
          : t('examination.change.sent', { share: percent(share.share), refused: percent(share.refused) });
      const reason = t(`examination.reason.${change.reason}`);
      return t('examination.change.referral', { reason, who, before: sent(change.before), after: sent(change.after) });
    }
  }
}
