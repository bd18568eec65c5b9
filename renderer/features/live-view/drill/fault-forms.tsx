// Adds to what goes wrong in a drill, at the time that the hall shows.

import { Alert } from '@mantine/core';
import { useState } from 'react';
import { inOrderOfTime, type Intervention } from '../../../../shared/scenario/intervention-schema.ts';
import type { Problem } from '../../../../shared/scenario/problem.ts';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { problemsOf } from '../../../store/scenario-problems.ts';
import { useAppStore } from '../../../store/use-app-store.ts';
import { StepChooser } from '../step-chooser.tsx';
import type { OpenDay } from '../use-live-day.ts';
import { dayWith } from './use-drill-days.ts';

const kinds = ['fail', 'leave', 'early', 'refusals'] as const;

interface FaultFormsProps {
  readonly day: OpenDay;
  readonly faults: readonly Intervention[];
  readonly onFaults: (faults: readonly Intervention[]) => void;
}

export function FaultForms({ day, faults, onFaults }: FaultFormsProps) {
  const { t } = useTranslator();
  const scenario = useAppStore((state) => state.scenario);
  const [refused, setRefused] = useState<Problem | undefined>(undefined);
  const add = (fault: Intervention) => {
    const after = inOrderOfTime([...faults, fault]);
    const problem = problemsOf(dayWith(scenario, after)).find(({ severity }) => severity === 'error');
    setRefused(problem);
    if (problem === undefined) onFaults(after);
  };
  return (
    <>
      <StepChooser day={day} kinds={kinds} log={faults} onStep={add} label={t('drill.add')} />
      {refused !== undefined && (
        <Alert role="alert" variant="default" color="red">
          {t('drill.refused', { problem: t(`problems.${refused.code}`, refused.values) })}
        </Alert>
      )}
    </>
  );
}
