// Who turns back, and from what.

import { directions } from '../../../../shared/reference/vocabulary.ts';
import { queueDefaults } from '../../../../shared/scenario/provenance/queue-provenance.ts';
import { ChoiceField } from '../../../components/choice-field.tsx';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { useAppStore } from '../../../store/use-app-store.ts';
import { GroupChoice } from '../fields/group-choice.tsx';
import * as ranges from '../fields/ranges.ts';
import { ScenarioChoice } from '../fields/scenario-choice.tsx';
import { ScenarioNumber } from '../fields/scenario-number.tsx';

export function BalkingFields() {
  const { t } = useTranslator();
  const balking = useAppStore((state) => state.scenario.queues?.balking);
  const editScenario = useAppStore((state) => state.editScenario);
  if (balking === undefined) return undefined;
  const path = ['queues', 'balking'];
  return (
    <>
      <ScenarioChoice
        path={[...path, 'direction']}
        label={t('queueing.field.balkDirection')}
        choices={[...directions, 'both' as const].map((value) => ({ value, label: t(`vocabulary.direction.${value}`) }))}
      />
      <GroupChoice
        label={t('queueing.field.balkGroups')}
        chosen={balking.groups}
        onChange={(groups) => {
          editScenario((draft) => {
            if (draft.queues?.balking !== undefined) draft.queues.balking.groups = groups;
          });
        }}
      />
      <ChoiceField
        label={t('queueing.field.balkBy')}
        value={balking.rule.by}
        choices={[
          { value: 'people', label: t('queueing.field.byPeople') },
          { value: 'wait', label: t('queueing.field.byWait') },
        ]}
        onCommit={(by) => {
          editScenario((draft) => {
            if (draft.queues?.balking === undefined) return;
            draft.queues.balking.rule =
              by === 'people' ? { by, people: queueDefaults.balkAtPeople.value } : { by, patience: queueDefaults.patience.value };
          });
        }}
      />
      {balking.rule.by === 'people' ? (
        <ScenarioNumber
          path={[...path, 'rule', 'people']}
          label={t('queueing.field.balkPeople')}
          unit={t('queueing.unit.people')}
          range={ranges.balkPeople}
          step={10}
        />
      ) : (
        <ScenarioNumber
          path={[...path, 'rule', 'patience']}
          label={t('queueing.field.patience')}
          unit={t('scenario.unit.minutes')}
          range={ranges.minutesSaved}
          hint={t('queueing.field.patienceHint')}
        />
      )}
    </>
  );
}
