// What days that were all perfect, or all complete failures, tell of days that were not simulated.

import type { Translator } from '../i18n/translator.ts';
import type { RunReport, TargetVerdict } from '../report/run-report.ts';

/** Undefined where no share was the same 0 or 1 on every day. */
export function everyDaySentence(
  { verdicts, waits }: Pick<RunReport, 'verdicts' | 'waits'>,
  { t, format }: Translator,
): string | undefined {
  const shares: readonly TargetVerdict['serviceLevel'][] = [
    ...verdicts.map(({ serviceLevel }) => serviceLevel),
    ...waits.flatMap(({ targetMinutes, day }) => (targetMinutes === undefined ? [] : [day.serviceLevel])),
  ];
  const alike = shares.find(({ bounds }) => bounds?.alike !== undefined);
  if (alike?.bounds === undefined) return undefined;
  const { mean, bounds, confidenceLevel, replications } = alike;
  return t('results.sure.everyDay', {
    count: replications,
    level: format.plainPercent(confidenceLevel),
    least: format.percent(mean >= 1 ? bounds.lower : 1 - bounds.upper, 1),
  });
}
