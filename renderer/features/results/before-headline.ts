// The first line of the comparison with the run before: what changed, and what it did to the targets.

import type { Translator } from '../../../shared/i18n/translator.ts';
import { differenceText, measureName } from './difference-table.ts';
import type { RunDifference } from './run-differences.ts';

/** Changes named before "and so on". */
const namedChanges = 3;

export function changesHeadline(words: readonly string[], { t, format }: Translator): string {
  if (words.length === 0) return t('results.before.sentence');
  const named = format.list(words.slice(0, namedChanges));
  return words.length > namedChanges ? t('results.before.more', { changes: named, count: words.length - namedChanges }) : named;
}

/** One phrase a target: "Visitors, departure · 95% within 30 min: +5.7 ± 1.0 points, better". */
export function effectHeadlines(differences: readonly RunDifference[], translator: Translator): readonly string[] {
  return differences.flatMap((difference) => {
    if (difference.of.measure !== 'serviceLevel' || difference.judgement === 'neither') return [];
    return [
      translator.t('results.before.effect', {
        measure: measureName(difference.of, translator),
        difference: differenceText(difference, translator),
        judgement: translator.t(`results.before.judgement.${difference.judgement}`),
      }),
    ];
  });
}
