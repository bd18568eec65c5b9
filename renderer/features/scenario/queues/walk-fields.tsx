// The walk from one authority to the other, where banks belong to one of two.

import { Switch } from '@mantine/core';
import { walkBetweenHalls } from '../../../../shared/reference/joint-clearance.ts';
import { hasTwoAuthorities } from '../../../../shared/scenario/authorities.ts';
import { timeOf } from '../../../../shared/scenario/defaults/default-banks.ts';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { useAppStore } from '../../../store/use-app-store.ts';
import { FieldGroup } from '../fields/field-group.tsx';
import { ServiceTimeFields } from '../fields/service-time-fields.tsx';
import classes from '../scenario.module.css';

export function WalkFields() {
  const { t } = useTranslator();
  const scenario = useAppStore((state) => state.scenario);
  const editScenario = useAppStore((state) => state.editScenario);
  const { walkBetweenAuthorities: walk, banks } = scenario;
  if (walk === undefined && !hasTwoAuthorities(banks)) return undefined;
  return (
    <FieldGroup title={t('scenario.walk.title')}>
      <Switch
        label={t('scenario.walk.walk')}
        checked={walk !== undefined}
        onChange={(event) => {
          const wanted = event.currentTarget.checked;
          editScenario((draft) => {
            if (wanted) draft.walkBetweenAuthorities = timeOf(walkBetweenHalls);
            else delete draft.walkBetweenAuthorities;
          });
        }}
      />
      {walk !== undefined && <ServiceTimeFields path={['walkBetweenAuthorities']} time={walk} label={t('scenario.walk.time')} />}
      <p className={classes['note']}>{t('scenario.walk.explained')}</p>
    </FieldGroup>
  );
}
