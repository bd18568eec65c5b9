// Choose what to do and where, and do it from the time shown: the same for whoever steps in, prepares a drill, or is in charge of one.

import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { Intervention } from '../../../../shared/scenario/schema/intervention-schema.ts';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { useAppStore } from '../../../store/use-app-store.ts';
import classes from '../live-view.module.css';
import { ShareForm } from './share-form.tsx';
import { DivertForm, EarlyForm, FailForm, MeterForm, OpenForm, RefusalsForm, StaffForm, type StepFormProps } from './step-forms.tsx';
import type { OpenDay } from '../use-live-day.ts';

export type StepKind = 'open' | 'staff' | 'leave' | 'divert' | 'share' | 'fail' | 'refusals' | 'meter' | 'early';

interface StepChooserProps {
  readonly day: OpenDay;
  /** What may be done. */
  readonly kinds: readonly StepKind[];
  readonly log: readonly Intervention[];
  readonly onStep: (intervention: Intervention) => void;
  /** What the button says where it is not "from now on". */
  readonly label?: string;
}

export function StepChooser({ day, kinds, log, onStep, label }: StepChooserProps) {
  const { t, text } = useTranslator();
  const { hall, show } = day;
  // A bank that never opens has nothing to step in at.
  const banks = hall.banks.flatMap(({ name, servers }, index) => (servers > 0 ? [{ value: String(index), label: text(name) }] : []));
  const offered = kinds.filter((each) => each !== 'share' || hall.sharedServers.length > 0);
  const [kind, setKind] = useState<StepKind>(offered[0] ?? 'open');
  const [bank, setBank] = useState(Number(banks[0]?.value ?? 0));
  const [entrance, setEntrance] = useState(0);
  const now = () => Math.max(Math.ceil(show.time), hall.opens + 1);
  const form: StepFormProps = { day, bank, log, onStep, now, ...(label === undefined ? {} : { label }) };
  return (
    <>
      <div className={classes['choices']}>
        <NativeSelect
          size="xs"
          aria-label={t('live.intervene.kind')}
          value={kind}
          onChange={(event) => setKind(event.currentTarget.value as StepKind)}
          data={offered.map((value) => ({ value, label: t(`live.intervene.kinds.${value}`) }))}
        />
        {kind === 'meter' && (
          <NativeSelect
            size="xs"
            aria-label={t('entrance.live.entrance')}
            value={String(entrance)}
            onChange={(event) => setEntrance(Number(event.currentTarget.value))}
            data={hall.entrances.map(({ direction }, index) => ({ value: String(index), label: t(`vocabulary.direction.${direction}`) }))}
          />
        )}
        {kind !== 'early' && kind !== 'meter' && kind !== 'share' && (
          <NativeSelect
            size="xs"
            aria-label={t('live.intervene.bank')}
            value={String(bank)}
            onChange={(event) => setBank(Number(event.currentTarget.value))}
            data={banks}
          />
        )}
      </div>
      <StepForm key={`${kind} ${bank} ${entrance}`} kind={kind} form={form} entrance={entrance} />
    </>
  );
}

function StepForm({ kind, form, entrance }: { readonly kind: StepKind; readonly form: StepFormProps; readonly entrance: number }) {
  const { t } = useTranslator();
  const scenario = useAppStore((state) => state.scenario);
  switch (kind) {
    case 'open':
      return <OpenForm {...form} />;
    case 'staff':
      return <StaffForm {...form} sign={1} />;
    case 'leave':
      return <StaffForm {...form} sign={-1} />;
    case 'divert':
      return <DivertForm {...form} />;
    case 'fail':
      return <FailForm {...form} />;
    case 'refusals': {
      const bank = scenario.banks.find(({ id }) => id === form.day.hall.banks[form.bank]!.id);
      const refuses = bank?.kind === 'e-channel' && bank.services.some(({ refusal }) => refusal > 0);
      return refuses ? <RefusalsForm {...form} /> : <p className={classes['hint']}>{t('live.intervene.refusesNobody')}</p>;
    }
    case 'meter':
      return <MeterForm {...form} direction={form.day.hall.entrances[entrance]!.direction} />;
    case 'share':
      return <ShareForm {...form} />;
    case 'early':
      return <EarlyForm {...form} />;
  }
}
