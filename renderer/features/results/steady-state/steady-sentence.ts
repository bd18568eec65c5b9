// What a held quarter-hour comes to, in a sentence: the long run where there is one, and plainly where there is none.

import type { Translator } from '../../../../shared/i18n/translator.ts';
import type { SteadyStateReport, SteadyWait } from '../../../../shared/report/steady-state-report.ts';
import { kindName } from '../../../../shared/wording/kind-names.ts';
import { valueTexts } from '../../../../shared/wording/value-texts.ts';

export function steadySentence(report: SteadyStateReport, wait: SteadyWait, translator: Translator): string {
  const { t, format } = translator;
  const { minutes, people } = valueTexts(translator);
  const { at, course, warmUp, measured } = report;
  switch (course.kind) {
    case 'grows': {
      const growth = course.halls.map(({ direction, perHour }) =>
        t(course.halls.length > 1 ? 'steadyState.say.growthIn' : 'steadyState.say.growth', {
          people: people.estimate(perHour.mean, perHour.halfWidth, perHour.bounds),
          direction: t(`vocabulary.direction.${direction}`),
        }),
      );
      return t('steadyState.say.grows', { at, growth: format.list(growth), count: growth.length });
    }
    case 'undecided':
      return t('steadyState.say.undecided', { at });
    case 'settles': {
      const kind = kindName(wait, translator);
      if (Number.isNaN(wait.mean.mean)) return t('steadyState.say.nobody', { at, kind });
      const { mean, halfWidth, bounds } = wait.mean;
      const answer = t('steadyState.say.settles', { at, kind, mean: minutes.estimate(mean, halfWidth, bounds) });
      const leftOut =
        warmUp === 0
          ? t('steadyState.say.noWarmUp')
          : t('steadyState.say.warmUp', { warmUp: durationText(warmUp, translator), measured: durationText(measured, translator) });
      return translator.language === 'en' ? `${answer} ${leftOut}` : `${answer}${leftOut}`;
    }
  }
}

/** "1 h 15 min", of seconds that are whole minutes. */
export function durationText(seconds: number, { t }: Pick<Translator, 't'>): string {
  const hours = Math.floor(seconds / 3600);
  const minutes = (seconds % 3600) / 60;
  if (minutes === 0) return t('steadyState.duration.hours', { hours });
  return hours === 0 ? t('steadyState.duration.minutes', { minutes }) : t('steadyState.duration.both', { hours, minutes });
}
