// The officers who help at a bank of lanes where a match fails: when how many are on duty, how long they take, how many they clear.

import { Switch } from '@mantine/core';
import type { EChannelBank } from '../../../../shared/scenario/schema/bank-schema.ts';
import { hasSteps } from '../../../../shared/scenario/defaults/default-steps.ts';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { useAppStore } from '../../../store/use-app-store.ts';
import { FieldGroup } from '../fields/field-group.tsx';
import * as ranges from '../fields/ranges.ts';
import { ScenarioNumber } from '../fields/scenario-number.tsx';
import { ServiceTimeFields } from '../fields/service-time-fields.tsx';
import classes from '../scenario.module.css';
import { DutySteps } from './duty-steps.tsx';
import { setOfficers } from './step-edits.ts';

export function OfficerFields({ bank, index }: { readonly bank: EChannelBank; readonly index: number }) {
  const { t } = useTranslator();
  const editScenario = useAppStore((state) => state.editScenario);
  const { officers } = bank;
  if (officers === undefined && !hasSteps({ banks: [bank] })) return undefined;
  const path = ['banks', index, 'officers'];
  return (
    <FieldGroup title={t('lane.officers.title')}>
      <Switch
        label={t('lane.officers.help')}
        checked={officers !== undefined}
        onChange={(event) => {
          const present = event.currentTarget.checked;
          editScenario((draft) => {
            setOfficers(draft, index, present);
          });
        }}
      />
      <p className={classes['note']}>{t('lane.officers.note')}</p>
      {officers !== undefined && (
        <>
          <DutySteps path={[...path, 'timetable']} />
          <ServiceTimeFields path={[...path, 'time']} time={officers.time} label={t('lane.officers.time')} />
          <ScenarioNumber
            path={[...path, 'cleared']}
            label={t('lane.officers.cleared')}
            unit={t('scenario.unit.percent')}
            range={ranges.share}
            step={5}
          />
        </>
      )}
    </FieldGroup>
  );
}
