// Lanes out of order by plan: maintenance of some, or the whole bank without its network.

import type { EChannelBank } from '../../../../shared/scenario/schema/bank-schema.ts';
import { Switch } from '@mantine/core';
import { serversOf } from '../../../../shared/scenario/planned-open.ts';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { useAppStore } from '../../../store/use-app-store.ts';
import * as ranges from '../fields/ranges.ts';
import { ScenarioNumber } from '../fields/scenario-number.tsx';
import { PlannedList } from './planned-list.tsx';

export function PlannedOutageFields({ bank, index }: { readonly bank: EChannelBank; readonly index: number }) {
  const { t } = useTranslator();
  const editScenario = useAppStore((state) => state.editScenario);
  const outages = bank.plannedOutages ?? [];
  const edit = (change: (edited: EChannelBank) => void) => {
    editScenario((draft) => {
      const edited = draft.banks[index];
      if (edited?.kind === 'e-channel') change(edited);
    });
  };
  return (
    <PlannedList
      title={t('staffing.plannedOutages.title')}
      about={t('staffing.plannedOutages.about')}
      add={t('staffing.plannedOutages.add')}
      path={['banks', index, 'plannedOutages']}
      entries={outages}
      nameOf={(at) => t('staffing.plannedOutages.number', { number: at + 1 })}
      onAdd={() => {
        edit((edited) => {
          edited.plannedOutages = [...(edited.plannedOutages ?? []), { from: '10:40', to: '11:40', lanes: 1, reason: '' }];
        });
      }}
      onRemove={(at) => {
        edit((edited) => {
          edited.plannedOutages?.splice(at, 1);
          if (edited.plannedOutages?.length === 0) delete edited.plannedOutages;
        });
      }}
    >
      {(path, at) => (
        <>
          <Switch
            label={t('staffing.plannedOutages.whole')}
            checked={outages[at]?.lanes === undefined}
            onChange={(event) => {
              const whole = event.currentTarget.checked;
              edit((edited) => {
                const outage = edited.plannedOutages?.[at];
                if (outage === undefined) return;
                if (whole) delete outage.lanes;
                else outage.lanes = Math.max(1, Math.round(serversOf(bank) / 2));
              });
            }}
          />
          {outages[at]?.lanes !== undefined && (
            <ScenarioNumber
              path={[...path, 'lanes']}
              label={t('staffing.plannedOutages.lanes')}
              range={ranges.lanesOut}
              hint={t('staffing.plannedOutages.hint')}
            />
          )}
        </>
      )}
    </PlannedList>
  );
}
