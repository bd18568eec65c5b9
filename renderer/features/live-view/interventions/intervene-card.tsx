// Stepping in: choose what to do and where, and do it from the time shown; below, the log of what was done.

import { inOrderOfTime, type Intervention, logsPartAt } from '../../../../shared/scenario/schema/intervention-schema.ts';
import { mostDeployments } from '../../../../shared/scenario/schema/comparison-schema.ts';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { useAppServices } from '../../../store/app-services.ts';
import { stepsOf } from '../../../store/live-slice.ts';
import { useAppStore, useAppStoreApi } from '../../../store/use-app-store.ts';
import classes from '../live-view.module.css';
import { StepChooser } from './step-chooser.tsx';
import { StepLog } from './step-log.tsx';
import type { OpenDay } from '../use-live-day.ts';
import { useRefusal } from './use-refusal.tsx';

const kinds = ['open', 'staff', 'leave', 'divert', 'share', 'fail', 'refusals', 'meter', 'early'] as const;

export function InterveneCard({ day }: { readonly day: OpenDay }) {
  const { t } = useTranslator();
  const { comparing } = useAppServices();
  const store = useAppStoreApi();
  const log = useAppStore(stepsOf);
  const kept = useAppStore(({ scenario }) => logsPartAt(scenario.interventions ?? [], log) === Infinity);
  const comparable = useAppStore(({ project }) => project.deployments.length < mostDeployments);
  const { show } = day;
  const { accepts, said } = useRefusal('live.intervene.refusedStep');

  /** False where it is refused. */
  const change = (changed: readonly Intervention[]): boolean => {
    const { interventions: _kept, ...untouched } = store.getState().scenario;
    const ordered = inOrderOfTime(changed);
    const accepted = accepts(ordered.length === 0 ? untouched : { ...untouched, interventions: [...ordered] });
    if (accepted) store.getState().stepIn(ordered);
    return accepted;
  };
  const step = (intervention: Intervention) => {
    // Seen at once where the clock stands still.
    if (change([...log, intervention]) && !show.playing) show.seek(intervention.at);
  };
  return (
    <section className={classes['intervene']} aria-label={t('live.intervene.title')}>
      <h3>{t('live.intervene.title')}</h3>
      <StepChooser day={day} kinds={kinds} log={log} onStep={step} />
      {said}
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
