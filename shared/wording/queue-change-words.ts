// Sentences for what differs in how people line up and choose.

import type { Translator } from '../i18n/translator.ts';
import type { QueueChange, SignTold } from '../scenario/changes/scenario-change.ts';

export function queueChangeWords(change: QueueChange, translator: Translator): string {
  const { t, text, format } = translator;
  const { before, after } = change;
  const form = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
  switch (change.kind) {
    case 'misjudgement':
    case 'fewerPeople':
    case 'minutesSaved': {
      const shown = (value: number | undefined) =>
        value === undefined ? '' : change.kind === 'misjudgement' ? format.percent(value, 0) : format.plainNumber(value, 2);
      return t(`change.${change.kind}.${form}`, { before: shown(change.before), after: shown(change.after) });
    }
    case 'sign': {
      const { direction, group, category } = change;
      const kind = category === undefined ? t(`vocabulary.group.${group}`) : text(category);
      return t(`change.sign.${form}`, {
        who: t(`results.kind.${direction}`, { kind }),
        before: signText(change.before, translator),
        after: signText(change.after, translator),
      });
    }
  }
}

function signText(sign: SignTold | undefined, { t, text, format }: Translator): string {
  if (sign === undefined) return '';
  const percent = (share: number) => format.percent(share, Number.isInteger(Number((share * 100).toFixed(6))) ? 0 : 1);
  const entries = sign.split.map(({ bank, share }) =>
    t('change.sign.entry', { share: percent(share), bank: typeof bank === 'string' ? bank : text(bank) }),
  );
  return t('change.sign.split', { split: format.list(entries), followed: percent(sign.followed) });
}
