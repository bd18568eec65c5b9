// Words for what changed between two runs.

import type { Translator } from '../../../shared/i18n/translator.ts';
import type { ScenarioChange, ServedWhat } from './scenario-changes.ts';

export function changeWords(change: ScenarioChange, { t, text, format }: Translator): string {
  const plain = (value: number) => format.plainNumber(value, 2);
  const percent = (value: number) => format.percent(value, Number.isInteger(Number((value * 100).toFixed(6))) ? 0 : 1);
  const who = ({ direction, group }: { direction: 'departure' | 'arrival'; group: 'resident' | 'mainland-visitor' | 'other-visitor' }) =>
    t(`results.kind.${direction}`, { kind: t(`vocabulary.group.${group}`) });
  const what = (served: ServedWhat) =>
    'group' in served ? t(`vocabulary.group.${served.group}`) : t(`vocabulary.service.${served.service}`);

  switch (change.kind) {
    case 'passengers':
      return t('results.change.passengers', { who: who(change), before: format.number(change.before), after: format.number(change.after) });
    case 'profile':
      return t('results.change.profile', { who: who(change) });
    case 'growth':
    case 'variation':
      return t(`results.change.${change.kind}`, { before: plain(change.before), after: plain(change.after) });
    case 'replications':
      return t('results.change.replications', { before: format.number(change.before), after: format.number(change.after) });
    case 'seed':
      return t('results.change.seed', { before: String(change.before), after: String(change.after) });
    case 'confidence':
      return t('results.change.confidence', { before: percent(change.before), after: percent(change.after) });
    case 'arrivals':
    case 'bankChoice':
    case 'day':
    case 'targets':
      return t(`results.change.${change.kind}`);
    case 'openingHours':
      return t('results.change.openingHours', { before: change.before, after: change.after });
    case 'categoryShare':
    case 'categoryUptake':
      return t(`results.change.${change.kind}`, {
        category: text(change.name),
        before: percent(change.before),
        after: percent(change.after),
      });
    case 'category':
      return t('results.change.category', { category: text(change.name) });
    case 'bankAdded':
    case 'bankRemoved':
    case 'bankRoster':
    case 'bank':
      return t(`results.change.${change.kind}`, { bank: text(change.name) });
    case 'bankHours':
      return change.beforeMost === change.afterMost
        ? t('results.change.bankHours', { bank: text(change.name), before: plain(change.before), after: plain(change.after) })
        : t('results.change.bankHoursMost', {
            bank: text(change.name),
            before: plain(change.before),
            after: plain(change.after),
            beforeMost: plain(change.beforeMost),
            afterMost: plain(change.afterMost),
          });
    case 'serviceTime':
      return t('results.change.serviceTime', {
        bank: text(change.name),
        what: what(change.what),
        before: plain(change.before),
        after: plain(change.after),
      });
    case 'serviceSpread':
      return t('results.change.serviceSpread', { bank: text(change.name), what: what(change.what) });
    case 'refusal':
      return t('results.change.refusal', {
        bank: text(change.name),
        what: what(change.what),
        before: percent(change.before),
        after: percent(change.after),
      });
  }
}
