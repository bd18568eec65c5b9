// What keeps the scenario on screen from being run, in words. The sections on the left say the same beside their fields.

import { useTranslator } from '../../i18n/translator-context.tsx';
import { problemsOf } from '../../store/scenario-problems.ts';
import { useAppStore } from '../../store/use-app-store.ts';

/** A sentence for each error; none where it can be run. */
export function useForbidding(): readonly string[] {
  const { t } = useTranslator();
  const problems = useAppStore((state) => problemsOf(state.scenario));
  return problems.filter(({ severity }) => severity === 'error').map(({ code, values }) => t(`problems.${code}`, values));
}
