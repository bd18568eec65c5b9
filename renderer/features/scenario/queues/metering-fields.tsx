// When passengers are let in by turns, and how many at a time.

import { CloseButton } from '@mantine/core';
import type { Draft } from 'immer';
import type { Entrance } from '../../../../shared/scenario/entrance-schema.ts';
import { AddButton } from '../../../components/add-button.tsx';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { FieldGroup } from '../fields/field-group.tsx';
import * as ranges from '../fields/ranges.ts';
import { ScenarioClock } from '../fields/scenario-clock.tsx';
import { ScenarioNumber } from '../fields/scenario-number.tsx';
import type { ScenarioPath } from '../fields/scenario-path.ts';
import { removeMetering } from './entrance-edits.ts';

interface MeteringFieldsProps {
  readonly entrance: Entrance;
  readonly path: ScenarioPath;
  readonly onAdd: () => void;
  readonly edit: (change: (edited: Draft<Entrance>) => void) => void;
}

export function MeteringFields({ entrance, path, onAdd, edit }: MeteringFieldsProps) {
  const { t } = useTranslator();
  return (
    <>
      {(entrance.metering ?? []).map(({ from, to }, at) => {
        const here = [...path, 'metering', at];
        return (
          <FieldGroup
            // Times of metered entry have no names: they are what stands in their place.
            key={at}
            title={t('entrance.metering')}
            actions={
              <CloseButton
                size="xs"
                aria-label={t('entrance.removeMetering', { from, to })}
                onClick={() => {
                  edit((edited) => removeMetering(edited, at));
                }}
              />
            }
          >
            <ScenarioClock path={[...here, 'from']} label={t('entrance.from')} />
            <ScenarioClock path={[...here, 'to']} label={t('entrance.to')} />
            <ScenarioNumber
              path={[...here, 'people']}
              label={t('entrance.people')}
              unit={t('queueing.unit.people')}
              range={ranges.letIn}
              hint={t('entrance.meteringHint')}
            />
            <ScenarioNumber
              path={[...here, 'everyMinutes']}
              label={t('entrance.every')}
              unit={t('scenario.unit.minutes')}
              range={ranges.letInEvery}
            />
          </FieldGroup>
        );
      })}
      <AddButton quiet onClick={onAdd}>
        {t('entrance.addMetering')}
      </AddButton>
    </>
  );
}
