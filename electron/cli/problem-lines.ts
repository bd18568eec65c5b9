// Problems of a scenario or a file as lines of text.

import type { Translator } from '../../shared/i18n/translator.ts';
import type { Problem } from '../../shared/scenario/problem.ts';

/** More than these do not help at once. */
const mostLines = 40;

/** One line per problem, errors first: "Error: ...". */
export function problemLines(problems: readonly Problem[], translator: Translator): readonly string[] {
  const { t } = translator;
  const sorted = [...problems].sort((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'));
  const lines = sorted.slice(0, mostLines).map((problem) => {
    const text = t(`problems.${problem.code}`, problem.values);
    return t(problem.severity === 'error' ? 'cli.error.errorLine' : 'cli.error.warningLine', { text });
  });
  return sorted.length > mostLines ? [...lines, t('cli.error.and', { count: sorted.length - mostLines })] : lines;
}
