// Patterns of runs: "every 3 min from 07:00 to 10:00".

import { CloseButton } from '@mantine/core';
import type { Transport } from '../../../../shared/scenario/scheduled-schema.ts';
import { AddButton } from '../../../components/add-button.tsx';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { useAppStore } from '../../../store/use-app-store.ts';
import { FieldGroup } from '../fields/field-group.tsx';
import * as ranges from '../fields/ranges.ts';
import { ScenarioNumber } from '../fields/scenario-number.tsx';
import type { ScenarioPath } from '../fields/scenario-path.ts';
import { ClockField } from './clock-field.tsx';
import classes from './coming.module.css';

export function HeadwayRows({ transport, index }: { transport: Transport; index: number }) {
  const { t } = useTranslator();
  const editScenario = useAppStore((state) => state.editScenario);
  const edit = (change: (headways: Transport['headways']) => void) => {
    editScenario((draft) => {
      const edited = draft.demand.scheduled?.transports[index];
      if (edited !== undefined) change(edited.headways);
    });
  };
  return (
    <FieldGroup
      title={t('scenario.transport.patterns')}
      actions={
        <AddButton
          quiet
          onClick={() => {
            edit((headways) => {
              const last = headways.at(-1);
              headways.push({
                from: last?.to ?? '07:00',
                to: last === undefined || last.to >= '22:00' ? '24:00' : '22:00',
                everyMinutes: last?.everyMinutes ?? 15,
              });
            });
          }}
        >
          {t('scenario.transport.addPattern')}
        </AddButton>
      }
    >
      {transport.headways.map((_, at) => {
        const path: ScenarioPath = ['demand', 'scheduled', 'transports', index, 'headways', at];
        return (
          // Patterns have no names: they are what stands in their place.
          <div key={at} className={classes['headway']}>
            <ScenarioNumber
              path={[...path, 'everyMinutes']}
              label={t('scenario.transport.every')}
              unit={t('scenario.unit.minutes')}
              range={ranges.headway}
            />
            <ClockField path={[...path, 'from']} label={t('scenario.transport.from')} />
            <ClockField path={[...path, 'to']} label={t('scenario.transport.to')} />
            <CloseButton
              aria-label={t('scenario.transport.removePattern', { number: at + 1 })}
              onClick={() => {
                edit((headways) => {
                  headways.splice(at, 1);
                });
              }}
            />
          </div>
        );
      })}
    </FieldGroup>
  );
}
