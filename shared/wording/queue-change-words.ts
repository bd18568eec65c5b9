// Sentences for what differs in how people line up and choose.

import type { Translator } from '../i18n/translator.ts';
import type { QueueChange, SignTold } from '../scenario/changes/scenario-change.ts';
import type { Entrance } from '../scenario/schema/entrance-schema.ts';
import type { Balking } from '../scenario/schema/queue-schema.ts';

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
    case 'sharedLines': {
      const shown = (lines: typeof change.before) =>
        (lines ?? []).map((banks) => t('change.sharedLines.one', { banks: format.list(banks.map((name) => text(name))) })).join('; ');
      return t(`change.sharedLines.${form}`, { before: shown(change.before), after: shown(change.after) });
    }
    case 'balking':
      return t(`change.balking.${form}`, { before: balkingText(change.before, translator), after: balkingText(change.after, translator) });
    case 'area':
      return t(`change.area.${form}`, {
        direction: t(`vocabulary.direction.${change.direction}`),
        before: format.plainNumber(change.before ?? 0, 1),
        after: format.plainNumber(change.after ?? 0, 1),
      });
    case 'entrance':
      return t(`entrance.change.${form}`, {
        direction: t(`vocabulary.direction.${change.direction}`),
        before: entranceText(change.before, translator),
        after: entranceText(change.after, translator),
      });
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

function balkingText(balking: Balking | undefined, { t, format }: Translator): string {
  if (balking === undefined) return '';
  const { rule, direction, groups } = balking;
  const who = t('change.balking.who', {
    direction: t(`vocabulary.direction.${direction}`),
    groups: format.list(groups.map((group) => t(`vocabulary.group.${group}`))),
  });
  return rule.by === 'people'
    ? t('change.balking.people', { who, people: format.number(rule.people) })
    : t('change.balking.wait', { who, minutes: format.plainNumber(rule.patience, 1) });
}

function entranceText(entrance: Entrance | undefined, { t, format }: Translator): string {
  const { capacity, metering = [] } = entrance ?? {};
  return format.list([
    ...(capacity === undefined ? [] : [t('entrance.change.capacity', { people: format.number(capacity) })]),
    ...metering.map(({ from, to, people, everyMinutes }) =>
      t('entrance.change.metering', { people: format.number(people), minutes: format.plainNumber(everyMinutes, 2), from, to }),
    ),
  ]);
}

function signText(sign: SignTold | undefined, { t, text, format }: Translator): string {
  if (sign === undefined) return '';
  const percent = (share: number) => format.percent(share, Number.isInteger(Number((share * 100).toFixed(6))) ? 0 : 1);
  const entries = sign.split.map(({ bank, share }) =>
    t('change.sign.entry', { share: percent(share), bank: typeof bank === 'string' ? bank : text(bank) }),
  );
  return t('change.sign.split', { split: format.list(entries), followed: percent(sign.followed) });
}
