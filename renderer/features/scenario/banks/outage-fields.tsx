// Lanes that fail at random: how often, and how long a repair takes; or never.

import { Switch } from '@mantine/core';
import type { EChannelBank } from '../../../../shared/scenario/bank-schema.ts';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { useAppStore } from '../../../store/use-app-store.ts';
import { FieldGroup } from '../fields/field-group.tsx';
import * as ranges from '../fields/ranges.ts';
import { ScenarioNumber } from '../fields/scenario-number.tsx';
import classes from '../scenario.module.css';

/** What the switch puts in: a fault every five days of a lane, mended in a quarter-hour; an assumption of ours. */
const usualOutages = { meanHoursBetweenFailures: 100, meanMinutesToRepair: 15 };

export function OutageFields({ bank, index }: { bank: EChannelBank; index: number }) {
  const { t, format } = useTranslator();
  const editScenario = useAppStore((state) => state.editScenario);
  const { outages } = bank;
  const path = ['banks', index, 'outages'];
  return (
    <FieldGroup title={t('scenario.outages.title')}>
      <Switch
        label={t('scenario.outages.fail')}
        checked={outages !== undefined}
        onChange={(event) => {
          const fail = event.currentTarget.checked;
          editScenario((draft) => {
            const edited = draft.banks[index];
            if (edited?.kind !== 'e-channel') return;
            if (fail) edited.outages = { ...usualOutages };
            else delete edited.outages;
          });
        }}
      />
      {outages !== undefined && (
        <>
          <ScenarioNumber
            path={[...path, 'meanHoursBetweenFailures']}
            label={t('scenario.outages.between')}
            unit={t('scenario.unit.hours')}
            range={ranges.betweenFailures}
          />
          <ScenarioNumber
            path={[...path, 'meanMinutesToRepair']}
            label={t('scenario.outages.repair')}
            unit={t('scenario.unit.minutes')}
            range={ranges.repair}
          />
          <p className={classes['note']}>{t('scenario.outages.share', { share: format.percent(outOfOrder(outages), 2) })}</p>
        </>
      )}
    </FieldGroup>
  );
}

/** Long-run share of a lane's time in which it is out of order. */
function outOfOrder({ meanHoursBetweenFailures, meanMinutesToRepair }: NonNullable<EChannelBank['outages']>): number {
  const repair = meanMinutesToRepair / 60;
  return repair / (meanHoursBetweenFailures + repair);
}
