// The sentence for a problem, in the user's language.

import type { Problem } from '../../../../shared/scenario/problem.ts';
import { useTranslator } from '../../../i18n/translator-context.tsx';

export function useProblemText(): (problem: Problem) => string {
  const { t } = useTranslator();
  return ({ code, values }) => t(`problems.${code}`, values);
}
