// The entrances of the hall: how many people it takes, and when they are let in by turns.

import { Checkbox, CloseButton } from '@mantine/core';
import type { Draft } from 'immer';
import type { Entrance } from '../../../../shared/scenario/schema/entrance-schema.ts';
import { queueDefaults } from '../../../../shared/scenario/provenance/queue-provenance.ts';
import { AddButton } from '../../../components/add-button.tsx';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { useAppStore } from '../../../store/use-app-store.ts';
import { FieldGroup } from '../fields/field-group.tsx';
import * as ranges from '../fields/ranges.ts';
import { ScenarioChoice } from '../fields/scenario-choice.tsx';
import { ScenarioNumber } from '../fields/scenario-number.tsx';
import { directionsFor, newEntrance, newMetering } from './entrance-edits.ts';
import { MeteringFields } from './metering-fields.tsx';

export function EntranceFields() {
  const { t } = useTranslator();
  const scenario = useAppStore((state) => state.scenario);
  const editScenario = useAppStore((state) => state.editScenario);
  const entrances = scenario.queues?.entrances ?? [];
  const next = newEntrance(scenario);
  return (
    <>
      {entrances.map((entrance, index) => {
        const direction = t(`vocabulary.direction.${entrance.direction}`);
        return (
          <FieldGroup
            key={entrance.direction}
            title={direction}
            actions={
              entrances.length > 1 && (
                <CloseButton
                  size="xs"
                  aria-label={t('entrance.remove', { direction })}
                  onClick={() => {
                    editScenario((draft) => {
                      draft.queues?.entrances?.splice(index, 1);
                    });
                  }}
                />
              )
            }
          >
            <OneEntrance entrance={entrance} index={index} />
          </FieldGroup>
        );
      })}
      {next !== undefined && (
        <AddButton
          onClick={() => {
            editScenario((draft) => {
              draft.queues?.entrances?.push(next);
            });
          }}
        >
          {t('entrance.add')}
        </AddButton>
      )}
    </>
  );
}

function OneEntrance({ entrance, index }: { readonly entrance: Entrance; readonly index: number }) {
  const { t } = useTranslator();
  const scenario = useAppStore((state) => state.scenario);
  const editScenario = useAppStore((state) => state.editScenario);
  const edit = (change: (edited: Draft<Entrance>) => void) => {
    editScenario((draft) => {
      const edited = draft.queues?.entrances?.[index];
      if (edited !== undefined) change(edited);
    });
  };
  const path = ['queues', 'entrances', index];
  const limited = entrance.capacity !== undefined;
  return (
    <>
      <ScenarioChoice
        path={[...path, 'direction']}
        label={t('entrance.who')}
        choices={directionsFor(scenario.queues?.entrances ?? [], index).map((value) => ({
          value,
          label: t(`vocabulary.direction.${value}`),
        }))}
      />
      <Checkbox
        label={t('entrance.limit')}
        checked={limited}
        // It limits something: people, or how they are let in.
        disabled={limited && entrance.metering === undefined}
        onChange={() => {
          edit((edited) => {
            if (limited) delete edited.capacity;
            else edited.capacity = queueDefaults.capacity.value;
          });
        }}
      />
      {limited && (
        <ScenarioNumber
          path={[...path, 'capacity']}
          label={t('entrance.capacity')}
          unit={t('queueing.unit.people')}
          range={ranges.hallCapacity}
          step={50}
          hint={t('entrance.capacityHint')}
        />
      )}
      <MeteringFields
        entrance={entrance}
        path={path}
        onAdd={() => {
          edit((edited) => {
            edited.metering = [...(edited.metering ?? []), newMetering(scenario, edited.metering)];
          });
        }}
        edit={edit}
      />
    </>
  );
}
