// Adds to what goes wrong in a drill, at the time that the hall shows.

import { inOrderOfTime, type Intervention } from '../../../../shared/scenario/schema/intervention-schema.ts';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { useAppStore } from '../../../store/use-app-store.ts';
import { StepChooser } from '../interventions/step-chooser.tsx';
import type { OpenDay } from '../use-live-day.ts';
import { useRefusal } from '../interventions/use-refusal.tsx';
import { dayWith } from './use-drill-days.ts';

const kinds = ['fail', 'leave', 'early', 'refusals', 'meter', 'share'] as const;

interface FaultFormsProps {
  readonly day: OpenDay;
  readonly faults: readonly Intervention[];
  readonly onFaults: (faults: readonly Intervention[]) => void;
}

export function FaultForms({ day, faults, onFaults }: FaultFormsProps) {
  const { t } = useTranslator();
  const scenario = useAppStore((state) => state.scenario);
  const { accepts, said } = useRefusal('drill.refused');
  const add = (fault: Intervention) => {
    const after = inOrderOfTime([...faults, fault]);
    if (accepts(dayWith(scenario, after))) onFaults(after);
  };
  return (
    <>
      <StepChooser day={day} kinds={kinds} log={faults} onStep={add} label={t('drill.add')} />
      {said}
    </>
  );
}
