// What somebody does to the day, as the log, the time line and a list of changes say it.

import type { Translator } from '../i18n/translator.ts';
import type { LocalizedText } from '../reference/sourced.ts';
import { clockText } from '../scenario/clock-text.ts';
import type { Intervention } from '../scenario/schema/intervention-schema.ts';

/** What interventions name, in a document or in a hall that is described. */
interface NamedPlaces {
  readonly banks: readonly { readonly id: string; readonly name: LocalizedText; readonly kind: 'e-channel' | 'counter' }[];
  readonly sharedServers?: readonly { readonly id: string; readonly name: LocalizedText; readonly other: string }[] | undefined;
}

/** With its time: "10:40: Visitor counters, departure, 7 open". */
export function interventionWords(intervention: Intervention, places: NamedPlaces, translator: Translator): string {
  return translator.t('live.intervene.at', { time: clockText(intervention.at), what: whatIsDone(intervention, places, translator) });
}

/** Without the time at which it begins. */
export function whatIsDone(intervention: Intervention, places: NamedPlaces, translator: Translator): string {
  const { t, text, format } = translator;
  const { banks } = places;
  const found = 'bank' in intervention ? banks.find(({ id }) => id === intervention.bank) : undefined;
  const bank = found === undefined ? ('bank' in intervention ? intervention.bank : '') : text(found.name);
  const until = 'until' in intervention ? clockText(intervention.until) : '';
  switch (intervention.what) {
    case 'open':
      return t('live.intervene.opened', { bank, open: format.number(intervention.open) });
    case 'timetable':
      return t('live.intervene.released', { bank });
    case 'fail': {
      const { server } = intervention;
      const name = server === undefined ? undefined : format.number(server);
      const what =
        name === undefined
          ? t('live.intervene.wholeBank', { bank })
          : t(found?.kind === 'counter' ? 'live.counter' : 'live.lane', { number: name, bank });
      return t('live.intervene.failed', { what, until });
    }
    case 'staff': {
      const count = Math.abs(intervention.by);
      return t(intervention.by < 0 ? 'live.intervene.left' : 'live.intervene.called', { bank, until, count, number: format.number(count) });
    }
    case 'refusals':
      return t('live.intervene.refused', { bank, until, factor: format.plainNumber(intervention.factor, 2) });
    case 'divert':
      return t('live.intervene.diverted', { bank, until });
    case 'share':
      return shareWords(intervention, places, translator);
    case 'meter': {
      const { direction, people, everyMinutes } = intervention;
      return t(people === 0 ? 'entrance.live.closed' : 'entrance.live.ordered', {
        direction: t(`vocabulary.direction.${direction}`),
        people: format.number(people),
        minutes: format.plainNumber(everyMinutes, 2),
        until,
      });
    }
    case 'early':
      return t('live.intervene.early', { until, minutes: format.plainNumber(intervention.within / 60, 1) });
  }
}

/** By the name of the bank to which they go. */
function shareWords(
  { shared, atOther }: Extract<Intervention, { what: 'share' }>,
  { banks, sharedServers = [] }: NamedPlaces,
  { t, text, format }: Translator,
): string {
  const group = sharedServers.find(({ id }) => id === shared);
  const other = banks.find(({ id }) => id === group?.other);
  const name = group === undefined ? shared : text(group.name);
  if (atOther === undefined) return t('shared.step.released', { name });
  return t('shared.step.sent', {
    name,
    servers: format.number(atOther),
    bank: other === undefined ? (group?.other ?? '') : text(other.name),
  });
}
