// Sentences for what differs between two states of a bank: its roster, whom and how it serves, and how often it is out of order.

import type { Translator } from '../i18n/translator.ts';
import type { ScenarioChange } from '../scenario/changes/scenario-change.ts';

type BankChange = Extract<
  ScenarioChange,
  {
    kind:
      | 'bankAdded'
      | 'bankRemoved'
      | 'bankOpen'
      | 'bankHours'
      | 'bankKind'
      | 'bankDirection'
      | 'bankQueue'
      | 'handover'
      | 'outages'
      | 'staffing'
      | 'bankAuthority'
      | 'secondZone';
  }
>;

export function bankChangeWords(change: BankChange, { t, text, format }: Translator): string {
  const plain = (value: number) => format.plainNumber(value, 2);
  const bank = text(change.name);
  switch (change.kind) {
    case 'bankAdded':
    case 'bankRemoved':
      return t(`change.${change.kind}`, { bank, most: format.number(change.most) });
    case 'bankOpen':
      return t('change.bankOpen', {
        bank,
        from: format.clock(change.from),
        to: format.clock(change.to),
        before: format.number(change.before),
        after: format.number(change.after),
      });
    case 'bankHours':
      return t('change.bankHours', {
        bank,
        stretches: format.number(change.stretches),
        from: format.clock(change.from),
        to: format.clock(change.to),
        before: plain(change.before),
        after: plain(change.after),
        beforeMost: format.number(change.beforeMost),
        afterMost: format.number(change.afterMost),
      });
    case 'bankKind':
      return t('change.bankKind', { bank, before: t(`change.kind.${change.before}`), after: t(`change.kind.${change.after}`) });
    case 'bankDirection':
      return t('change.bankDirection', {
        bank,
        before: t(`vocabulary.direction.${change.before}`),
        after: t(`vocabulary.direction.${change.after}`),
      });
    case 'bankQueue':
      return t('change.bankQueue', { bank, before: t(`change.queue.${change.before}`), after: t(`change.queue.${change.after}`) });
    case 'staffing': {
      const { before, after } = change;
      if (after === undefined) return t('change.staffingRemoved', { bank });
      const values = { bank, minimum: format.number(after.minimum), maximum: format.number(after.maximum) };
      return before === undefined
        ? t('change.staffingAdded', values)
        : t('change.staffingChanged', {
            ...values,
            beforeMinimum: format.number(before.minimum),
            beforeMaximum: format.number(before.maximum),
          });
    }
    case 'handover':
      return t('change.handover', { bank, before: plain(change.before), after: plain(change.after) });
    case 'bankAuthority':
      return t('change.bankAuthority', {
        bank,
        before: t(`change.authority.${change.before ?? 'both'}`),
        after: t(`change.authority.${change.after ?? 'both'}`),
      });
    case 'secondZone':
      return secondZoneWords(change, bank, { t, format });
    case 'outages': {
      const { before, after } = change;
      const hours = ({ meanHoursBetweenFailures }: NonNullable<typeof before>) => plain(meanHoursBetweenFailures);
      const minutes = ({ meanMinutesToRepair }: NonNullable<typeof before>) => plain(meanMinutesToRepair);
      if (after === undefined) return t('change.outagesRemoved', { bank });
      if (before === undefined) return t('change.outagesAdded', { bank, hours: hours(after), minutes: minutes(after) });
      return t('change.outagesChanged', {
        bank,
        beforeHours: hours(before),
        afterHours: hours(after),
        beforeMinutes: minutes(before),
        afterMinutes: minutes(after),
      });
    }
  }
}

function secondZoneWords(
  { before, after }: Extract<ScenarioChange, { kind: 'secondZone' }>,
  bank: string,
  { t, format }: Pick<Translator, 't' | 'format'>,
): string {
  const plain = (value: number) => format.plainNumber(value, 2);
  const percent = (value: number) => format.plainPercent(value);
  if (after === undefined) return t('change.secondZoneRemoved', { bank });
  if (before === undefined) return t('change.secondZoneAdded', { bank, mean: plain(after.mean), refusal: percent(after.refusal) });
  if (before.mean === after.mean && before.refusal === after.refusal) return t('change.secondZoneSpread', { bank });
  return t('change.secondZoneChanged', {
    bank,
    before: plain(before.mean),
    after: plain(after.mean),
    refusedBefore: percent(before.refusal),
    refusedAfter: percent(after.refusal),
  });
}
