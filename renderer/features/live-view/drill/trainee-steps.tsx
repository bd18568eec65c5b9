// What an operations room can do: open and close, call officers, send them away, lead away with signs, move servers, meter entry. Breaking things is the instructor's.

import type { DrillScenario } from '../../../../shared/scenario/drill-message.ts';
import type { Intervention } from '../../../../shared/scenario/schema/intervention-schema.ts';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import live from '../live-view.module.css';
import { StepChooser } from '../interventions/step-chooser.tsx';
import type { OpenDay } from '../use-live-day.ts';
import { useRefusal } from '../interventions/use-refusal.tsx';
import { dayWith } from './use-drill-days.ts';

const kinds = ['open', 'staff', 'leave', 'divert', 'share', 'meter'] as const;

interface TraineeStepsProps {
  readonly day: OpenDay;
  readonly scenario: DrillScenario;
  readonly responses: readonly Intervention[];
  readonly onRespond: (responses: readonly Intervention[]) => void;
}

export function TraineeSteps({ day, scenario, responses, onRespond }: TraineeStepsProps) {
  const { t } = useTranslator();
  const { show } = day;
  const { accepts, said } = useRefusal('live.intervene.refusedStep');
  const respond = (response: Intervention) => {
    const after = [...responses, response];
    // The faults to come are not looked at: what they would forbid would tell of them.
    const known = scenario.drill.faults.filter(({ at }) => at <= show.time);
    if (!accepts(dayWith(scenario, [...known, ...after]))) return;
    onRespond(after);
    if (!show.playing) show.seek(response.at);
  };
  return (
    <section className={live['intervene']} aria-label={t('drill.trainee.step')}>
      <h3>{t('drill.trainee.step')}</h3>
      <StepChooser day={day} kinds={kinds} log={responses} onStep={respond} />
      {said}
    </section>
  );
}
