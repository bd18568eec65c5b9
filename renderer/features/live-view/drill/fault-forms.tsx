// Adds to what goes wrong in a drill, at the time that the hall shows.

import { Alert, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { inOrderOfTime, type Intervention } from '../../../../shared/scenario/intervention-schema.ts';
import type { Problem } from '../../../../shared/scenario/problem.ts';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { problemsOf } from '../../../store/scenario-problems.ts';
import { useAppStore } from '../../../store/use-app-store.ts';
import live from '../live-view.module.css';
import { EarlyForm, FailForm, RefusalsForm, StaffForm, type StepFormProps } from '../step-forms.tsx';
import type { OpenDay } from '../use-live-day.ts';
import { dayWith } from './use-drill-days.ts';

const kinds = ['fail', 'leave', 'early', 'refusals'] as const;
type Kind = (typeof kinds)[number];

interface FaultFormsProps {
  readonly day: OpenDay;
  readonly faults: readonly Intervention[];
  readonly onFaults: (faults: readonly Intervention[]) => void;
}

export function FaultForms({ day, faults, onFaults }: FaultFormsProps) {
  const { t, text } = useTranslator();
  const scenario = useAppStore((state) => state.scenario);
  const { hall, show } = day;
  const banks = hall.banks.flatMap(({ name, servers }, index) => (servers > 0 ? [{ value: String(index), label: text(name) }] : []));
  const [kind, setKind] = useState<Kind>('fail');
  const [bank, setBank] = useState(Number(banks[0]?.value ?? 0));
  const [refused, setRefused] = useState<Problem | undefined>(undefined);
  const add = (fault: Intervention) => {
    const after = inOrderOfTime([...faults, fault]);
    const problem = problemsOf(dayWith(scenario, after)).find(({ severity }) => severity === 'error');
    setRefused(problem);
    if (problem === undefined) onFaults(after);
  };
  const form: StepFormProps = {
    day,
    bank,
    log: faults,
    onStep: add,
    now: () => Math.max(Math.ceil(show.time), hall.opens + 1),
    label: t('drill.add'),
  };
  return (
    <>
      <div className={live['choices']}>
        <NativeSelect
          size="xs"
          aria-label={t('live.intervene.kind')}
          value={kind}
          onChange={(event) => setKind(event.currentTarget.value as Kind)}
          data={kinds.map((value) => ({ value, label: t(`live.intervene.kinds.${value}`) }))}
        />
        {kind !== 'early' && (
          <NativeSelect
            size="xs"
            aria-label={t('live.intervene.bank')}
            value={String(bank)}
            onChange={(event) => setBank(Number(event.currentTarget.value))}
            data={banks}
          />
        )}
      </div>
      <Form key={`${kind} ${bank}`} kind={kind} form={form} />
      {refused !== undefined && (
        <Alert role="alert" variant="default" color="red">
          {t('drill.refused', { problem: t(`problems.${refused.code}`, refused.values) })}
        </Alert>
      )}
    </>
  );
}

function Form({ kind, form }: { readonly kind: Kind; readonly form: StepFormProps }) {
  switch (kind) {
    case 'fail':
      return <FailForm {...form} />;
    case 'leave':
      return <StaffForm {...form} sign={-1} />;
    case 'early':
      return <EarlyForm {...form} />;
    case 'refusals':
      return <RefusalsForm {...form} />;
  }
}
