// Adding and removing categories of passenger.

import type { Draft } from 'immer';
import { createTranslator } from '../../../../shared/i18n/translator.ts';
import type { PassengerGroup } from '../../../../shared/reference/vocabulary.ts';
import type { Scenario } from '../../../../shared/scenario/schema/scenario-schema.ts';
import { freeId } from '../banks/free-id.ts';

const english = createTranslator('en');
const chinese = createTranslator('zh-Hant-HK');

/** A category of the group with nobody in it yet, so that the shares still add up; returns its id. */
export function addCategory(draft: Draft<Scenario>, group: PassengerGroup): string {
  const id = freeId(
    draft.categories.map((category) => category.id),
    `${group}-category`,
  );
  const last = draft.categories.findLastIndex((category) => category.group === group);
  draft.categories.splice(last + 1, 0, {
    id,
    name: { en: english.t('scenario.passengers.newCategory'), 'zh-Hant-HK': chinese.t('scenario.passengers.newCategory') },
    group,
    age: '11-plus',
    enrolments: [],
    share: 0,
    eChannelUptake: 0,
    companions: 0,
    timeFactors: { eChannel: 1, counter: 1 },
  });
  return id;
}

/** Its share goes to the others of the group in proportion, so that they still add up. */
export function removeCategory(draft: Draft<Scenario>, id: string): void {
  const removed = draft.categories.find((category) => category.id === id);
  if (removed === undefined) return;
  const others = draft.categories.filter((category) => category.group === removed.group && category.id !== id);
  const sum = others.reduce((total, category) => total + category.share, 0);
  for (const category of others) {
    const part = sum > 0 ? category.share / sum : 1 / others.length;
    category.share = Number((category.share + removed.share * part).toPrecision(12));
  }
  draft.categories = draft.categories.filter((category) => category.id !== id);
}
