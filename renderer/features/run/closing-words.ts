// How far the interval of a run that is to be precise has closed: what it reaches to now, and what was asked.

import type { Translator } from '../../../shared/i18n/translator.ts';
import type { RunReport } from '../../../shared/report/run-report.ts';
import { quantityUnit } from '../../../shared/wording/comparison-sentences.ts';

/** Of the goal furthest from being met; undefined where the run was asked for a number of days. */
export function closingWords(report: RunReport | undefined, { t, format }: Translator): string | undefined {
  const goals = report?.identity.precision ?? [];
  const known = goals.filter(({ reach, allowed }) => Number.isFinite(reach) && allowed > 0);
  const [furthest] = known.toSorted((a, b) => b.reach / b.allowed - a.reach / a.allowed);
  if (furthest === undefined) return undefined;
  const scale = quantityUnit(furthest.goal.quantity) === 'share' ? 100 : 1;
  const write = (value: number) => format.plainNumber(Number((value * scale).toPrecision(2)), 3);
  return t('run.button.closing', { reach: write(furthest.reach), allowed: write(furthest.allowed) });
}
