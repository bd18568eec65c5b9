// What somebody did to the day, as the log and the time line say it.

import type { HallDescription } from '../../../shared/hall-picture/hall-description.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import type { Intervention } from '../../../shared/model/intervention.ts';
import { clockWithSeconds, serverName } from './live-words.ts';

export function interventionWords(intervention: Intervention, hall: HallDescription, translator: Translator): string {
  const { t, text, format } = translator;
  const time = clockWithSeconds(intervention.time);
  switch (intervention.what) {
    case 'open':
      return t('live.intervene.opened', { time, bank: text(hall.banks[intervention.bank]!.name), open: format.number(intervention.open) });
    case 'timetable':
      return t('live.intervene.released', { time, bank: text(hall.banks[intervention.bank]!.name) });
    case 'fail': {
      const { firstServer, servers } = intervention;
      const bank = hall.banks[hall.bankOfServer[firstServer]!]!;
      const what = servers === 1 ? serverName(hall, firstServer, translator) : t('live.intervene.wholeBank', { bank: text(bank.name) });
      return t('live.intervene.failed', { time, what, until: clockWithSeconds(intervention.until) });
    }
  }
}
