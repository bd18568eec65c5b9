// What somebody does to the day, as the log, the time line and a list of changes say it.

import type { Translator } from '../i18n/translator.ts';
import type { LocalizedText } from '../reference/sourced.ts';
import { clockText } from '../scenario/clock-text.ts';
import type { Intervention } from '../scenario/intervention-schema.ts';

interface NamedBank {
  readonly id: string;
  readonly name: LocalizedText;
  readonly kind: 'e-channel' | 'counter';
}

/** With its time: "10:40: Visitor counters, departure, 7 open". */
export function interventionWords(intervention: Intervention, banks: readonly NamedBank[], translator: Translator): string {
  return translator.t('live.intervene.at', { time: clockText(intervention.at), what: whatIsDone(intervention, banks, translator) });
}

/** Without the time at which it begins. */
export function whatIsDone(intervention: Intervention, banks: readonly NamedBank[], { t, text, format }: Translator): string {
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
