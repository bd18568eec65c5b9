// By the clock: how many of the shared servers stand at the other bank from which time on.

import { CloseButton } from '@mantine/core';
import type { SharedServers } from '../../../../shared/scenario/shared-servers-schema.ts';
import { AddButton } from '../../../components/add-button.tsx';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { useAppStore } from '../../../store/use-app-store.ts';
import { FieldGroup } from '../fields/field-group.tsx';
import * as ranges from '../fields/ranges.ts';
import { ScenarioClock } from '../fields/scenario-clock.tsx';
import { ScenarioNumber } from '../fields/scenario-number.tsx';
import type { ScenarioPath } from '../fields/scenario-path.ts';
import classes from '../scenario.module.css';
import { addStep, removeStep } from './shared-edits.ts';
import sharedClasses from './shared.module.css';

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
      {timetable.map(({ from }, at) => (
        <div key={at} className={sharedClasses['step']}>
          <ScenarioClock path={[...path, 'timetable', at, 'from']} label={t('shared.fields.from')} />
          <ScenarioNumber
            path={[...path, 'timetable', at, 'atOther']}
            label={t('shared.fields.atOther', { bank: other })}
            range={ranges.sharedAtOther}
          />
          <CloseButton
            size="xs"
            aria-label={t('shared.fields.removeTime', { from })}
            onClick={() => edit((edited) => removeStep(edited, at))}
          />
        </div>
      ))}
    </FieldGroup>
  );
}
