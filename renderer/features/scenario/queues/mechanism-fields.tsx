// What was added to the lines, each with its fields and the way to remove it, and a menu of what can still be added.

import { Menu, Stack } from '@mantine/core';
import { AddButton } from '../../../components/add-button.tsx';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { useAppStore } from '../../../store/use-app-store.ts';
import { RemovableGroup } from '../fields/removable-group.tsx';
import * as ranges from '../fields/ranges.ts';
import { ScenarioNumber } from '../fields/scenario-number.tsx';
import classes from '../scenario.module.css';
import { addMechanism, hasMechanism, queueMechanisms, removeMechanism, type QueueMechanism } from './queue-mechanisms.ts';
import { AreaFields } from './area-fields.tsx';
import { BalkingFields } from './balking-fields.tsx';
import { EntranceFields } from './entrance-fields.tsx';
import { SharedLineFields } from './shared-line-fields.tsx';
import { SignFields } from './sign-fields.tsx';

export function MechanismFields() {
  const { t } = useTranslator();
  const scenario = useAppStore((state) => state.scenario);
  const editScenario = useAppStore((state) => state.editScenario);
  const present = queueMechanisms.filter((mechanism) => hasMechanism(scenario, mechanism));
  const absent = queueMechanisms.filter((mechanism) => !hasMechanism(scenario, mechanism));
  return (
    <Stack gap="sm">
      {present.map((mechanism) => {
        const title = t(`queueing.mechanism.${mechanism}.title`);
        return (
          <RemovableGroup
            key={mechanism}
            title={title}
            removeLabel={t('queueing.remove', { what: title })}
            onRemove={() => {
              editScenario((draft) => removeMechanism(draft, mechanism));
            }}
          >
            <p className={classes['note']}>{t(`queueing.mechanism.${mechanism}.explained`)}</p>
            <OneMechanism mechanism={mechanism} />
          </RemovableGroup>
        );
      })}
      {absent.length > 0 && (
        <Menu position="bottom-start" width={320}>
          <Menu.Target>
            <AddButton>{t('queueing.add')}</AddButton>
          </Menu.Target>
          <Menu.Dropdown>
            {absent.map((mechanism) => (
              <Menu.Item
                key={mechanism}
                onClick={() => {
                  editScenario((draft) => addMechanism(draft, mechanism));
                }}
              >
                <span className={classes['menuTitle']}>{t(`queueing.mechanism.${mechanism}.title`)}</span>
                <span className={classes['menuNote']}>{t(`queueing.mechanism.${mechanism}.explained`)}</span>
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </Stack>
  );
}

function OneMechanism({ mechanism }: { mechanism: QueueMechanism }) {
  const { t } = useTranslator();
  switch (mechanism) {
    case 'misjudgement':
      return (
        <ScenarioNumber
          path={['queues', 'misjudgement']}
          label={t('queueing.field.misjudgement')}
          unit={t('scenario.unit.percent')}
          range={ranges.misjudgement}
          step={5}
          hint={t('queueing.field.misjudgementHint')}
        />
      );
    case 'signs':
      return <SignFields />;
    case 'sharedLines':
      return <SharedLineFields />;
    case 'balking':
      return <BalkingFields />;
    case 'entrances':
      return <EntranceFields />;
    case 'areas':
      return <AreaFields />;
    case 'fewerPeople':
      return (
        <ScenarioNumber
          path={['queues', 'jockeying', 'fewerPeople']}
          label={t('queueing.field.fewerPeople')}
          unit={t('queueing.unit.people')}
          range={ranges.fewerPeople}
          hint={t('queueing.field.fewerPeopleHint')}
        />
      );
    case 'minutesSaved':
      return (
        <ScenarioNumber
          path={['queues', 'jockeying', 'minutesSaved']}
          label={t('queueing.field.minutesSaved')}
          unit={t('scenario.unit.minutes')}
          range={ranges.minutesSaved}
          hint={t('queueing.field.minutesSavedHint')}
        />
      );
  }
}
