// Lanes out of order by chance: one by one, with people who repair them, or a whole bank at once. Each is off until it is switched on.

import { Switch } from '@mantine/core';
import type { EChannelBank } from '../../../../shared/scenario/schema/bank-schema.ts';
import { usualNetworkOutages, usualOutages } from '../../../../shared/scenario/schema/outage-schema.ts';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { useAppStore } from '../../../store/use-app-store.ts';
import { FieldGroup } from '../fields/field-group.tsx';
import * as ranges from '../fields/ranges.ts';
import { ScenarioNumber } from '../fields/scenario-number.tsx';
import type { ScenarioPath } from '../fields/scenario-path.ts';
import classes from '../scenario.module.css';
import { PlannedOutageFields } from './planned-outage-fields.tsx';

export function OutageFields({ bank, index }: { bank: EChannelBank; index: number }) {
  const { t } = useTranslator();
  const editScenario = useAppStore((state) => state.editScenario);
  const { outages, networkOutages } = bank;
  const edit = (change: (edited: EChannelBank) => void) => {
    editScenario((draft) => {
      const edited = draft.banks[index];
      if (edited?.kind === 'e-channel') change(edited);
    });
  };
  return (
    <>
      <FieldGroup title={t('staffing.outages.title')}>
        <Switch
          label={t('staffing.outages.fail')}
          checked={outages !== undefined}
          onChange={(event) => {
            const fail = event.currentTarget.checked;
            edit((edited) => {
              if (fail) edited.outages = { ...usualOutages };
              else delete edited.outages;
            });
          }}
        />
        {outages !== undefined && (
          <>
            <FailureTimes path={['banks', index, 'outages']} outages={outages} whole={false} />
            <RepairerFields bank={bank} index={index} edit={edit} />
          </>
        )}
        <Switch
          label={t('staffing.outages.networkFails')}
          checked={networkOutages !== undefined}
          onChange={(event) => {
            const fail = event.currentTarget.checked;
            edit((edited) => {
              if (fail) edited.networkOutages = { ...usualNetworkOutages };
              else delete edited.networkOutages;
            });
          }}
        />
        {networkOutages !== undefined && <FailureTimes path={['banks', index, 'networkOutages']} outages={networkOutages} whole />}
      </FieldGroup>
      <PlannedOutageFields bank={bank} index={index} />
    </>
  );
}

type Outages = NonNullable<EChannelBank['networkOutages']>;

function FailureTimes({ path, outages, whole }: { readonly path: ScenarioPath; readonly outages: Outages; readonly whole: boolean }) {
  const { t, format } = useTranslator();
  const share = format.percent(outOfOrder(outages), 2);
  return (
    <>
      <ScenarioNumber
        path={[...path, 'meanHoursBetweenFailures']}
        label={t(whole ? 'staffing.outages.networkBetween' : 'staffing.outages.between')}
        unit={t('scenario.unit.hours')}
        range={ranges.betweenFailures}
      />
      <ScenarioNumber
        path={[...path, 'meanMinutesToRepair']}
        label={t(whole ? 'staffing.outages.networkRepair' : 'staffing.outages.repair')}
        unit={t('scenario.unit.minutes')}
        range={ranges.repair}
      />
      <p className={classes['note']}>{t(whole ? 'staffing.outages.networkShare' : 'staffing.outages.share', { share })}</p>
    </>
  );
}

/** Nobody waits for a repairer, unless the bank has a number of its own or the hall has one for all. */
function RepairerFields({
  bank,
  index,
  edit,
}: {
  readonly bank: EChannelBank;
  readonly index: number;
  readonly edit: (change: (edited: EChannelBank) => void) => void;
}) {
  const { t } = useTranslator();
  const editScenario = useAppStore((state) => state.editScenario);
  const shared = useAppStore((state) => state.scenario.repairers);
  const own = bank.outages?.repairers;
  return (
    <>
      <Switch
        label={t('staffing.outages.ownRepairers')}
        checked={own !== undefined}
        onChange={(event) => {
          const has = event.currentTarget.checked;
          edit(({ outages }) => {
            if (outages === undefined) return;
            if (has) outages.repairers = 1;
            else delete outages.repairers;
          });
        }}
      />
      {own !== undefined ? (
        <ScenarioNumber
          path={['banks', index, 'outages', 'repairers']}
          label={t('staffing.outages.repairers')}
          range={ranges.repairers}
          hint={t('staffing.outages.repairersHint')}
        />
      ) : (
        <>
          <Switch
            label={t('staffing.outages.hallRepairers')}
            checked={shared !== undefined}
            onChange={(event) => {
              const has = event.currentTarget.checked;
              editScenario((draft) => {
                if (has) draft.repairers = 2;
                else delete draft.repairers;
              });
            }}
          />
          {shared !== undefined && (
            <ScenarioNumber
              path={['repairers']}
              label={t('staffing.outages.repairersOfHall')}
              range={ranges.repairers}
              hint={t('staffing.outages.repairersHint')}
            />
          )}
        </>
      )}
    </>
  );
}

/** Long-run share of the time in which it is out of order, where nobody waits for a repairer. */
function outOfOrder({ meanHoursBetweenFailures, meanMinutesToRepair }: Outages): number {
  const repair = meanMinutesToRepair / 60;
  return repair / (meanHoursBetweenFailures + repair);
}
