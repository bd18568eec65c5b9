// Sentences for what differs in the servers that two banks share.

import type { Translator } from '../i18n/translator.ts';
import type { LocalizedText } from '../reference/sourced.ts';
import type { SharedServersChange, SharedTold } from '../scenario/changes/scenario-change.ts';
import type { SharedStep, SharedTrigger } from '../scenario/schema/shared-servers-schema.ts';

export function sharedServerWords({ name, before, after }: SharedServersChange, translator: Translator): string {
  const form = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
  const shown = (told: SharedTold | undefined) => (told === undefined ? '' : toldWords(told, translator));
  return translator.t(`shared.change.${form}`, { name: translator.text(name), before: shown(before), after: shown(after) });
}

/** "4 between Arrival counters and Departure counters, 5 min to change over, 2 at the other from 09:00". */
function toldWords({ home, other, servers, hours, changeoverMinutes, timetable, trigger }: SharedTold, translator: Translator): string {
  const { t, text, format } = translator;
  const nameOf = (bank: LocalizedText | string) => (typeof bank === 'string' ? bank : text(bank));
  const what = t('shared.change.what', {
    servers: format.number(servers),
    home: nameOf(home),
    other: nameOf(other),
    minutes: format.plainNumber(changeoverMinutes, 2),
  });
  const open = (hours ?? []).map(({ from, open: count }) => t('shared.change.hours', { from, servers: format.number(count) }));
  const parts = [what, ...open, ...(timetable ?? []).map((step) => sharedStepWords(step, translator))];
  return [...parts, ...(trigger === undefined ? [] : [sharedTriggerWords(trigger, translator)])].join(t('shared.change.comma'));
}

export function sharedStepWords({ from, atOther }: SharedStep, { t, format }: Translator): string {
  return t('shared.change.step', { from, servers: format.number(atOther) });
}

/** "2 at a time where one line has more than 40 people in line and the other at most 15 for 5 min". */
function sharedTriggerWords({ servers, measure, above, below, forMinutes }: SharedTrigger, { t, format }: Translator): string {
  const level = (value: number) => t(`change.level.${measure}`, { value: format.plainNumber(value, 2) });
  return t('shared.change.trigger', {
    servers: format.number(servers),
    above: level(above),
    below: level(below),
    minutes: format.plainNumber(forMinutes, 2),
  });
}
