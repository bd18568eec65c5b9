// What an operations room can do: open and close, call officers, send them away, lead away with signs. Breaking things is the instructor's.

import { Alert, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { DrillScenario } from '../../../../shared/scenario/drill-message.ts';
import type { Intervention } from '../../../../shared/scenario/intervention-schema.ts';
import type { Problem } from '../../../../shared/scenario/problem.ts';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { problemsOf } from '../../../store/scenario-problems.ts';
import live from '../live-view.module.css';
import { DivertForm, OpenForm, StaffForm, type StepFormProps } from '../step-forms.tsx';
import type { OpenDay } from '../use-live-day.ts';
import { dayWith } from './use-drill-days.ts';

const kinds = ['open', 'staff', 'leave', 'divert'] as const;
type Kind = (typeof kinds)[number];

interface TraineeStepsProps {
  readonly day: OpenDay;
  readonly scenario: DrillScenario;
  readonly responses: readonly Intervention[];
  readonly onRespond: (responses: readonly Intervention[]) => void;
}

export function TraineeSteps({ day, scenario, responses, onRespond }: TraineeStepsProps) {
  const { t, text } = useTranslator();
  const { hall, show } = day;
  const banks = hall.banks.flatMap(({ name, servers }, index) => (servers > 0 ? [{ value: String(index), label: text(name) }] : []));
  const [kind, setKind] = useState<Kind>('open');
  const [bank, setBank] = useState(Number(banks[0]?.value ?? 0));
  const [refused, setRefused] = useState<Problem | undefined>(undefined);
  const respond = (response: Intervention) => {
    const after = [...responses, response];
    // The faults to come are not looked at: what they would forbid would tell of them.
    const known = scenario.drill.faults.filter(({ at }) => at <= show.time);
    const problem = problemsOf(dayWith(scenario, [...known, ...after])).find(({ severity }) => severity === 'error');
    setRefused(problem);
    if (problem !== undefined) return;
    onRespond(after);
    if (!show.playing) show.seek(response.at);
  };
  const form: StepFormProps = {
    day,
    bank,
    log: responses,
    onStep: respond,
    now: () => Math.max(Math.ceil(show.time), hall.opens + 1),
  };
  return (
    <section className={live['intervene']} aria-label={t('drill.trainee.step')}>
      <h3>{t('drill.trainee.step')}</h3>
      <div className={live['choices']}>
        <NativeSelect
          size="xs"
          aria-label={t('live.intervene.kind')}
          value={kind}
          onChange={(event) => setKind(event.currentTarget.value as Kind)}
          data={kinds.map((value) => ({ value, label: t(`live.intervene.kinds.${value}`) }))}
        />
        <NativeSelect
          size="xs"
          aria-label={t('live.intervene.bank')}
          value={String(bank)}
          onChange={(event) => setBank(Number(event.currentTarget.value))}
          data={banks}
        />
      </div>
      <Form key={`${kind} ${bank}`} kind={kind} form={form} />
      {refused !== undefined && (
        <Alert role="alert" variant="default" color="red">
          {t('live.intervene.refusedStep', { problem: t(`problems.${refused.code}`, refused.values) })}
        </Alert>
      )}
    </section>
  );
}

function Form({ kind, form }: { readonly kind: Kind; readonly form: StepFormProps }) {
  switch (kind) {
    case 'open':
      return <OpenForm {...form} />;
    case 'staff':
      return <StaffForm {...form} sign={1} />;
    case 'leave':
      return <StaffForm {...form} sign={-1} />;
    case 'divert':
      return <DivertForm {...form} />;
  }
}
