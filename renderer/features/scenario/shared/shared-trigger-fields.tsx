// When a line grows: what lets lines move the shared servers, in either direction.

import { CloseButton } from '@mantine/core';
import { type SharedServers, usualSharedTrigger } from '../../../../shared/scenario/schema/shared-servers-schema.ts';
import { AddButton } from '../../../components/add-button.tsx';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { useAppStore } from '../../../store/use-app-store.ts';
import { FieldGroup } from '../fields/field-group.tsx';
import * as ranges from '../fields/ranges.ts';
import { ScenarioChoice } from '../fields/scenario-choice.tsx';
import { ScenarioNumber } from '../fields/scenario-number.tsx';
import type { ScenarioPath } from '../fields/scenario-path.ts';
import classes from '../scenario.module.css';

export function SharedTriggerFields({ shared, path }: { readonly shared: SharedServers; readonly path: ScenarioPath }) {
  const { t } = useTranslator();
  const editScenario = useAppStore((state) => state.editScenario);
  const edit = (change: (edited: SharedServers) => void) => {
    editScenario((draft) => {
      const edited = draft.sharedServers?.find(({ id }) => id === shared.id);
      if (edited !== undefined) change(edited);
    });
  };
  const { trigger } = shared;
  if (trigger === undefined) {
    return (
      <FieldGroup
        title={t('shared.fields.lines')}
        actions={
          <AddButton quiet onClick={() => edit((edited) => (edited.trigger = { ...usualSharedTrigger }))}>
            {t('shared.fields.addLines')}
          </AddButton>
        }
      >
        <p className={classes['note']}>{t('shared.fields.linesNone')}</p>
      </FieldGroup>
    );
  }
  const at = [...path, 'trigger'];
  const unit = t(trigger.measure === 'people' ? 'staffing.reserves.people' : 'scenario.unit.minutes');
  return (
    <FieldGroup
      title={t('shared.fields.lines')}
      actions={
        <CloseButton
          size="xs"
          aria-label={t('shared.fields.removeLines')}
          onClick={() =>
            edit((edited) => {
              delete edited.trigger;
            })
          }
        />
      }
    >
      <ScenarioChoice
        path={[...at, 'measure']}
        label={t('shared.fields.measure')}
        choices={(['people', 'expected-wait'] as const).map((value) => ({ value, label: t(`staffing.reserves.measures.${value}`) }))}
      />
      <ScenarioNumber path={[...at, 'above']} label={t('shared.fields.above')} unit={unit} range={ranges.triggerLevel} />
      <ScenarioNumber path={[...at, 'below']} label={t('shared.fields.below')} unit={unit} range={ranges.triggerLevel} />
      <ScenarioNumber
        path={[...at, 'forMinutes']}
        label={t('shared.fields.forMinutes')}
        unit={t('scenario.unit.minutes')}
        range={ranges.standDownMinutes}
      />
      <ScenarioNumber
        path={[...at, 'servers']}
        label={t('shared.fields.atOnce')}
        range={ranges.sharedServers}
        hint={t('shared.fields.linesHint')}
      />
    </FieldGroup>
  );
}
