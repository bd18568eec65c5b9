// Secondary examination: its room and officers, and for each reason who is sent, how long it takes and how it ends.

import { Text } from '@mantine/core';
import { newExamination } from '../../../../shared/scenario/defaults/default-examination.ts';
import { examinationReasons } from '../../../../shared/scenario/schema/examination-schema.ts';
import { directions } from '../../../../shared/reference/vocabulary.ts';
import { RemoveButton } from '../../../components/remove-button.tsx';
import { AddButton } from '../../../components/add-button.tsx';
import { SectionCard } from '../../../components/section-card.tsx';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { useAppStore } from '../../../store/use-app-store.ts';
import { DutySteps } from '../banks/duty-steps.tsx';
import { useProblemText } from '../fields/problem-text.ts';
import * as ranges from '../fields/ranges.ts';
import { ScenarioChoice } from '../fields/scenario-choice.tsx';
import { ScenarioNumber } from '../fields/scenario-number.tsx';
import { useProblemsAt } from '../fields/use-problems.ts';
import classes from '../scenario.module.css';
import { addReason } from './examination-edits.ts';
import { ReasonFields } from './reason-fields.tsx';

export function ExaminationCard() {
  const { t } = useTranslator();
  const examination = useAppStore((state) => state.scenario.examination);
  const editScenario = useAppStore((state) => state.editScenario);
  const wording = useProblemText();
  const problem = useProblemsAt(['examination'])[0];
  const missing = examinationReasons.filter((reason) => !examination?.reasons.some((cause) => cause.reason === reason));
  return (
    <SectionCard
      title={t('examination.title')}
      actions={
        examination === undefined ? (
          <AddButton
            onClick={() => {
              editScenario((draft) => {
                draft.examination = newExamination(draft);
              });
            }}
          >
            {t('examination.add')}
          </AddButton>
        ) : (
          <>
            {missing.map((reason) => (
              <AddButton
                key={reason}
                onClick={() => {
                  editScenario((draft) => addReason(draft, reason));
                }}
              >
                {t('examination.field.addReason', { reason: t(`examination.reason.${reason}`) })}
              </AddButton>
            ))}
            <RemoveButton
              onClick={() => {
                editScenario((draft) => {
                  delete draft.examination;
                });
              }}
            >
              {t('examination.remove')}
            </RemoveButton>
          </>
        )
      }
    >
      <Text size="xs" c="dimmed" mb="xs">
        {t('examination.explained')}
      </Text>
      {problem !== undefined && (
        <Text size="xs" c={problem.severity === 'error' ? 'red' : 'dimmed'} role="alert" mb="xs">
          {wording(problem)}
        </Text>
      )}
      {examination !== undefined && (
        <>
          <div className={classes['columns']}>
            <div className={classes['group']}>
              <ScenarioChoice
                path={['examination', 'direction']}
                label={t('examination.field.direction')}
                choices={[...directions, 'both' as const].map((value) => ({ value, label: t(`vocabulary.direction.${value}`) }))}
              />
              <ScenarioNumber
                path={['examination', 'places']}
                label={t('examination.field.places')}
                unit={t('examination.field.cases')}
                range={ranges.examinationPlaces}
                hint={t('examination.field.placesHint')}
              />
              <ScenarioChoice
                path={['examination', 'whenFull']}
                label={t('examination.field.whenFull')}
                choices={(['line', 'hold'] as const).map((value) => ({ value, label: t(`examination.field.whenFullChoice.${value}`) }))}
                hint={t('examination.field.whenFullHint')}
              />
            </div>
            <div className={classes['group']}>
              <DutySteps path={['examination', 'officers']} />
            </div>
          </div>
          {examination.reasons.map((cause, index) => (
            <ReasonFields key={cause.reason} cause={cause} index={index} removable={examination.reasons.length > 1} />
          ))}
        </>
      )}
    </SectionCard>
  );
}
