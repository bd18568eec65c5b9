// A step that would leave somebody uncleared, or that names what there is not, is refused, and a sentence says why.

import { Alert } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Problem } from '../../../../shared/scenario/problem.ts';
import type { Scenario } from '../../../../shared/scenario/schema/scenario-schema.ts';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { problemsOf } from '../../../store/scenario-problems.ts';

interface Refusal {
  /** False where the day could not go on like this. */
  readonly accepts: (day: Scenario) => boolean;
  /** Why the last day was refused; nothing where it was not. */
  readonly said: ReactNode;
}

export function useRefusal(wording: 'live.intervene.refusedStep' | 'drill.refused'): Refusal {
  const { t } = useTranslator();
  const [refused, setRefused] = useState<Problem | undefined>(undefined);
  return {
    accepts: (day) => {
      const problem = problemsOf(day).find(({ severity }) => severity === 'error');
      setRefused(problem);
      return problem === undefined;
    },
    said: refused !== undefined && (
      <Alert role="alert" variant="default" color="red">
        {t(wording, { problem: t(`problems.${refused.code}`, refused.values) })}
      </Alert>
    ),
  };
}
