// By the clock: how many of the shared servers stand at the other bank from which time on.

import type { SharedServers } from '../../../../shared/scenario/schema/shared-servers-schema.ts';
import { AddButton } from '../../../components/add-button.tsx';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { useAppStore } from '../../../store/use-app-store.ts';
import { FieldGroup } from '../fields/field-group.tsx';
import * as ranges from '../fields/ranges.ts';
import { ScenarioClock } from '../fields/scenario-clock.tsx';
import { ScenarioNumber } from '../fields/scenario-number.tsx';
import type { ScenarioPath } from '../fields/scenario-path.ts';
import { StepRow, StepRows } from '../fields/step-rows.tsx';
import classes from '../scenario.module.css';
import { addStep, removeStep } from './shared-edits.ts';

interface SharedTimesProps {
  readonly shared: SharedServers;
  readonly path: ScenarioPath;
  /** The name of the other bank. */
  readonly other: string;
}

/** As many as the document holds. */
const most = 60;

export function SharedTimes({ shared, path, other }: SharedTimesProps) {
  const { t } = useTranslator();
  const editScenario = useAppStore((state) => state.editScenario);
  const edit = (change: (edited: SharedServers, opens: string) => void) => {
    editScenario((draft) => {
      const edited = draft.sharedServers?.find(({ id }) => id === shared.id);
      if (edited !== undefined) change(edited, draft.openingHours.opens);
    });
  };
  const timetable = shared.timetable ?? [];
  return (
    <FieldGroup
      title={t('shared.fields.times')}
      actions={
        <AddButton quiet disabled={timetable.length >= most} onClick={() => edit(addStep)}>
          {t('shared.fields.addTime')}
        </AddButton>
      }
    >
      {timetable.length === 0 && <p className={classes['note']}>{t('shared.fields.timesNone')}</p>}
      {timetable.length > 0 && (
        <StepRows columns={[t('shared.fields.from'), t('shared.fields.atOther', { bank: other })]}>
          {timetable.map(({ from }, at) => (
            <StepRow
              key={at}
              name={t('shared.fields.stepFrom', { from })}
              remove={t('shared.fields.removeTime', { from })}
              onRemove={() => edit((edited) => removeStep(edited, at))}
            >
              <ScenarioClock path={[...path, 'timetable', at, 'from']} label={t('shared.fields.from')} />
              <ScenarioNumber
                path={[...path, 'timetable', at, 'atOther']}
                label={t('shared.fields.atOther', { bank: other })}
                range={ranges.sharedAtOther}
              />
            </StepRow>
          ))}
        </StepRows>
      )}
    </FieldGroup>
  );
}
