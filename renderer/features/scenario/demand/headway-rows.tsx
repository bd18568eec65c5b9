// Patterns of runs: "every 3 min from 07:00 to 10:00".

import type { Transport } from '../../../../shared/scenario/schema/scheduled-schema.ts';
import { AddButton } from '../../../components/add-button.tsx';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { useAppStore } from '../../../store/use-app-store.ts';
import { FieldGroup } from '../fields/field-group.tsx';
import * as ranges from '../fields/ranges.ts';
import { ScenarioNumber } from '../fields/scenario-number.tsx';
import type { ScenarioPath } from '../fields/scenario-path.ts';
import { StepRow, StepRows } from '../fields/step-rows.tsx';
import { ClockField } from './clock-field.tsx';

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
      {transport.headways.length > 0 && (
        <StepRows columns={[t('scenario.transport.every'), t('scenario.transport.from'), t('scenario.transport.to')]}>
          {transport.headways.map(({ from, to }, at) => {
            const path: ScenarioPath = ['demand', 'scheduled', 'transports', index, 'headways', at];
            return (
              // Patterns have no names: they are what stands in their place.
              <StepRow
                key={at}
                name={t('entrance.span', { from, to })}
                remove={t('scenario.transport.removePattern', { number: at + 1 })}
                onRemove={() => {
                  edit((headways) => {
                    headways.splice(at, 1);
                  });
                }}
              >
                <ScenarioNumber
                  path={[...path, 'everyMinutes']}
                  label={t('scenario.transport.every')}
                  unit={t('scenario.unit.minutes')}
                  range={ranges.headway}
                />
                <ClockField path={[...path, 'from']} label={t('scenario.transport.from')} />
                <ClockField path={[...path, 'to']} label={t('scenario.transport.to')} />
              </StepRow>
            );
          })}
        </StepRows>
      )}
    </FieldGroup>
  );
}
