// Stepping in: choose what to do and where, and do it from the time shown; below, the log of what was done.

import { Alert, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { inOrderOfTime, type Intervention, logsPartAt } from '../../../shared/scenario/intervention-schema.ts';
import type { Problem } from '../../../shared/scenario/problem.ts';
import { mostDeployments } from '../../../shared/scenario/comparison-schema.ts';
import { useTranslator } from '../../i18n/translator-context.tsx';
import { useAppServices } from '../../store/app-services.ts';
import { stepsOf } from '../../store/live-slice.ts';
import { problemsOf } from '../../store/scenario-problems.ts';
import { useAppStore, useAppStoreApi } from '../../store/use-app-store.ts';
import classes from './live-view.module.css';
import { DivertForm, EarlyForm, FailForm, MeterForm, OpenForm, RefusalsForm, StaffForm, type StepFormProps } from './step-forms.tsx';
import { ShareForm } from './share-form.tsx';
import { StepLog } from './step-log.tsx';
import type { OpenDay } from './use-live-day.ts';

const kinds = ['open', 'staff', 'leave', 'divert', 'share', 'fail', 'refusals', 'meter', 'early'] as const;
type Kind = (typeof kinds)[number];

export function InterveneCard({ day }: { readonly day: OpenDay }) {
  const { t, text } = useTranslator();
  const { comparing } = useAppServices();
  const store = useAppStoreApi();
  const log = useAppStore(stepsOf);
  const kept = useAppStore(({ scenario }) => logsPartAt(scenario.interventions ?? [], log) === Infinity);
  const comparable = useAppStore(({ project }) => project.deployments.length < mostDeployments);
  const { hall, show } = day;
  // A bank that never opens has nothing to step in at.
  const banks = hall.banks.flatMap(({ name, servers }, index) => (servers > 0 ? [{ value: String(index), label: text(name) }] : []));
  const offered = kinds.filter((each) => each !== 'share' || hall.sharedServers.length > 0);
  const [kind, setKind] = useState<Kind>('open');
  const [bank, setBank] = useState(Number(banks[0]?.value ?? 0));
  const [entrance, setEntrance] = useState(0);
  const [refused, setRefused] = useState<Problem | undefined>(undefined);

  /** False where the day could not go on like this; then a sentence says why. */
  const change = (changed: readonly Intervention[]): boolean => {
    const { interventions: _kept, ...untouched } = store.getState().scenario;
    const ordered = inOrderOfTime(changed);
    const problem = problemsOf(ordered.length === 0 ? untouched : { ...untouched, interventions: [...ordered] }).find(
      ({ severity }) => severity === 'error',
    );
    setRefused(problem);
    if (problem === undefined) store.getState().stepIn(ordered);
    return problem === undefined;
  };
  const step = (intervention: Intervention) => {
    // Seen at once where the clock stands still.
    if (change([...log, intervention]) && !show.playing) show.seek(intervention.at);
  };
  const form: StepFormProps = { day, bank, log, onStep: step, now: () => Math.max(Math.ceil(show.time), hall.opens + 1) };
  return (
    <section className={classes['intervene']} aria-label={t('live.intervene.title')}>
      <h3>{t('live.intervene.title')}</h3>
      <div className={classes['choices']}>
        <NativeSelect
          size="xs"
          aria-label={t('live.intervene.kind')}
          value={kind}
          onChange={(event) => setKind(event.currentTarget.value as Kind)}
          data={offered.map((value) => ({ value, label: t(`live.intervene.kinds.${value}`) }))}
        />
        {kind === 'meter' && (
          <NativeSelect
            size="xs"
            aria-label={t('entrance.live.entrance')}
            value={String(entrance)}
            onChange={(event) => setEntrance(Number(event.currentTarget.value))}
            data={hall.entrances.map(({ direction }, index) => ({
              value: String(index),
              label: t(`vocabulary.direction.${direction}`),
            }))}
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
      {refused !== undefined && (
        <Alert role="alert" variant="default" color="red">
          {t('live.intervene.refusedStep', { problem: t(`problems.${refused.code}`, refused.values) })}
        </Alert>
      )}
      <StepLog
        day={day}
        log={log}
        kept={kept}
        comparable={comparable}
        onTakeBack={(intervention) => {
          show.play(false);
          if (change(log.filter((entry) => entry !== intervention))) show.seek(intervention.at);
        }}
        onMove={(intervention, at) => {
          const moved =
            'until' in intervention ? { ...intervention, at, until: intervention.until + at - intervention.at } : { ...intervention, at };
          change(log.map((entry) => (entry === intervention ? moved : entry)));
        }}
        onKeep={() => store.getState().keepSteps()}
        onForget={() => store.getState().forgetSteps()}
        onCompare={() => {
          const { scenario, compareSteps, showComparison } = store.getState();
          const name = scenario.name.slice(0, 150);
          compareSteps({ without: t('live.intervene.without', { name }), with: t('live.intervene.with', { name }) });
          showComparison();
          comparing.start();
        }}
      />
    </section>
  );
}

function StepForm({ kind, form, entrance }: { readonly kind: Kind; readonly form: StepFormProps; readonly entrance: number }) {
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
