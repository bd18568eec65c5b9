// What happens beyond the control, in sentences: who waits there for the rest of a party, and how long parties take in all.

import type { Translator } from '../i18n/translator.ts';
import type { highestMoment } from '../report/moments-of-day.ts';
import type { HallReport } from '../report/run-report.ts';
import { valueTexts } from './value-texts.ts';

export function regroupingSentences(
  { day }: NonNullable<HallReport['regrouping']>,
  highest: ReturnType<typeof highestMoment>,
  translator: Translator,
): readonly string[] {
  const { t, format } = translator;
  const { minutes, people } = valueTexts(translator);
  const { passengers, mean, p95, parties, partyTime, p95PartyTime } = day;
  const waits =
    passengers.mean === 0 || highest === undefined
      ? t('parties.result.none')
      : t('parties.result.say', {
          at: format.clock(highest.at),
          most: people.estimate(highest.mean, highest.halfWidth),
          passengers: people.estimate(passengers.mean, passengers.halfWidth),
          mean: minutes.estimate(mean.mean, mean.halfWidth),
          p95: minutes.estimate(p95.mean, p95.halfWidth),
        });
  if (parties.mean === 0) return [waits];
  const time = t('parties.result.time', {
    parties: people.estimate(parties.mean, parties.halfWidth),
    time: minutes.estimate(partyTime.mean, partyTime.halfWidth),
    p95: minutes.estimate(p95PartyTime.mean, p95PartyTime.halfWidth),
  });
  return [waits, time];
}
