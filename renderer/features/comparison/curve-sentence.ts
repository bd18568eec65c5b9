// What the two curves say: when the other deployment is better or worse for certain, and where they are furthest apart.

import type { TimeAxis } from '../../charts/chart-line.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { differenceStatement } from '../../../shared/report/difference-statement.ts';
import { valueTexts } from '../../../shared/wording/value-texts.ts';
import type { ComparedCurve } from './curves.ts';

export function curveSentence(
  { difference, better, differenceTexts }: ComparedCurve,
  axis: TimeAxis,
  other: string,
  translator: Translator,
): string {
  const { t, format } = translator;
  const { stretches } = valueTexts(translator);
  const series = { mean: difference.values, halfWidth: difference.halfWidths };
  const statement = differenceStatement(series, better, axis.starts, axis.length);
  if (statement.kind === 'same') return t('comparison.curves.same');
  const { furthest } = statement;
  const values = { other, at: format.clock(furthest.at), value: differenceTexts.estimate(furthest.mean, furthest.halfWidth) };
  if (statement.better.length > 0 && statement.worse.length > 0) {
    return t('comparison.curves.both', { ...values, better: stretches(statement.better), worse: stretches(statement.worse) });
  }
  const judgement = statement.better.length > 0 ? 'better' : 'worse';
  return t('comparison.curves.certain', {
    ...values,
    judgement: t(`difference.judgement.${judgement}`),
    stretches: stretches(statement[judgement]),
  });
}
