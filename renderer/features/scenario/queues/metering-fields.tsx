// When passengers are let in by turns, and how many at a time.

import type { Draft } from 'immer';
import type { Entrance } from '../../../../shared/scenario/schema/entrance-schema.ts';
import { AddButton } from '../../../components/add-button.tsx';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { FieldGroup } from '../fields/field-group.tsx';
import * as ranges from '../fields/ranges.ts';
import { ScenarioClock } from '../fields/scenario-clock.tsx';
import { ScenarioNumber } from '../fields/scenario-number.tsx';
import type { ScenarioPath } from '../fields/scenario-path.ts';
import { StepRow, StepRows } from '../fields/step-rows.tsx';
import classes from '../scenario.module.css';
import { removeMetering } from './entrance-edits.ts';

interface MeteringFieldsProps {
  readonly entrance: Entrance;
  readonly path: ScenarioPath;
  readonly onAdd: () => void;
  readonly edit: (change: (edited: Draft<Entrance>) => void) => void;
}

export function MeteringFields({ entrance, path, onAdd, edit }: MeteringFieldsProps) {
  const { t } = useTranslator();
  const metering = entrance.metering ?? [];
  return (
    <>
      {metering.length > 0 && (
        <FieldGroup title={t('entrance.metering')}>
          <StepRows columns={[t('entrance.from'), t('entrance.to'), t('entrance.people'), t('entrance.every')]}>
            {metering.map(({ from, to }, at) => {
              const here = [...path, 'metering', at];
              return (
                <StepRow
                  // Times of metered entry have no names: they are what stands in their place.
                  key={at}
                  name={t('entrance.span', { from, to })}
                  remove={t('entrance.removeMetering', { from, to })}
                  onRemove={() => {
                    edit((edited) => removeMetering(edited, at));
                  }}
                >
                  <ScenarioClock path={[...here, 'from']} label={t('entrance.from')} />
                  <ScenarioClock path={[...here, 'to']} label={t('entrance.to')} />
                  <ScenarioNumber path={[...here, 'people']} label={t('entrance.people')} range={ranges.letIn} />
                  <ScenarioNumber path={[...here, 'everyMinutes']} label={t('entrance.every')} range={ranges.letInEvery} />
                </StepRow>
              );
            })}
          </StepRows>
          <p className={classes['note']}>{t('entrance.meteringHint')}</p>
        </FieldGroup>
      )}
      <AddButton quiet onClick={onAdd}>
        {t('entrance.addMetering')}
      </AddButton>
    </>
  );
}
