// The steps of a lane's service: its times, the attempts at the match, and whether the next passenger enters while the last leaves.

import { Switch } from '@mantine/core';
import type { EChannelBank } from '../../../../shared/scenario/schema/bank-schema.ts';
import { failsAll, laneSeconds, passingSeconds } from '../../../../shared/scenario/lane-work.ts';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { useAppStore } from '../../../store/use-app-store.ts';
import * as ranges from '../fields/ranges.ts';
import { ScenarioNumber } from '../fields/scenario-number.tsx';
import { ServiceTimeFields } from '../fields/service-time-fields.tsx';
import classes from '../scenario.module.css';

type Offer = EChannelBank['services'][number];

const everybody = { timeFactors: { eChannel: 1, counter: 1 } };

interface StepFieldsProps {
  readonly path: readonly (string | number)[];
  readonly offer: Offer & { readonly steps: NonNullable<Offer['steps']> };
  /** [s] */
  readonly handover: number;
}

export function StepFields({ path, offer, handover }: StepFieldsProps) {
  const { t, format } = useTranslator();
  const editScenario = useAppStore((state) => state.editScenario);
  const { steps, time } = offer;
  const seconds = t('scenario.unit.seconds');
  const at = (field: string) => [...path, 'steps', field];
  return (
    <>
      {(['entry', 'read', 'match', 'exit'] as const).map((step) => (
        <ScenarioNumber key={step} path={at(step)} label={t(`lane.step.${step}`)} unit={seconds} range={ranges.handover} step={0.1} />
      ))}
      <ScenarioNumber path={at('attempts')} label={t('lane.field.attempts')} range={ranges.attempts} />
      {(['failure', 'failureAgain'] as const).map((chance) => (
        <ScenarioNumber
          key={chance}
          path={at(chance)}
          label={t(`lane.field.${chance}`)}
          unit={t('scenario.unit.percent')}
          range={ranges.share}
          step={0.5}
        />
      ))}
      <Switch
        label={t('lane.field.overlap')}
        checked={steps.overlap === true}
        onChange={(event) => {
          const overlaps = event.currentTarget.checked;
          editScenario((draft) => {
            const [, bank, , index] = path;
            const edited = draft.banks[Number(bank)];
            const edits = edited?.kind === 'e-channel' ? edited.services[Number(index)]?.steps : undefined;
            if (edits === undefined) return;
            if (overlaps) edits.overlap = true;
            else delete edits.overlap;
          });
        }}
      />
      <ServiceTimeFields path={[...path, 'time']} time={time} label={t('scenario.bank.clearanceTime')} spreadOnly />
      <p className={classes['note']}>
        {t('lane.field.sum', {
          seconds: format.plainNumber(passingSeconds(steps), 2),
          failing: format.percent(failsAll(steps, everybody), 1),
          rate: format.number(Math.floor(3600 / Math.max(0.1, laneSeconds(steps, everybody) + handover))),
        })}
      </p>
    </>
  );
}
