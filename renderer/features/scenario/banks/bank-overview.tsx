// The banks of one kind side by side: what each does, how fast, and how much of the day it is open.

import { Button } from '@mantine/core';
import type { Bank } from '../../../../shared/scenario/schema/bank-schema.ts';
import { sharedWith } from '../../../../shared/scenario/shared-places.ts';
import { plannedBanks } from '../../../../shared/scenario/staffing/planned-banks.ts';
import { SectionCard } from '../../../components/section-card.tsx';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { useAppStore } from '../../../store/use-app-store.ts';
import classes from '../scenario.module.css';
import { cellsOf, gridWindow, mostOpen, serverHours } from '../timetable/timetable-cells.ts';
import { meanOf, passengersPerHour } from './service-rate.ts';
import { SharedBeside } from './shared-beside.tsx';

export function BankOverview({ kind }: { kind: Bank['kind'] }) {
  const { t, text, format } = useTranslator();
  const scenario = useAppStore((state) => state.scenario);
  const chosen = useAppStore((state) => state.view.bank);
  const chooseBank = useAppStore((state) => state.chooseBank);
  const showEligibility = useAppStore((state) => state.showEligibility);
  const planned = plannedBanks(scenario);
  const banks = planned.filter((bank) => bank.kind === kind);
  const window = gridWindow({ ...scenario, banks: planned });
  const shares = banks.some(({ id }) => sharedWith(scenario, id).length > 0);
  if (banks.length === 0) return undefined;
  return (
    <SectionCard
      title={t(kind === 'counter' ? 'scenario.bank.countersTitle' : 'scenario.bank.lanesTitle')}
      subtitle={t('scenario.bank.overviewSubtitle')}
      actions={
        kind === 'e-channel' && (
          <Button variant="default" size="compact-sm" onClick={showEligibility}>
            {t('eligibility.open')}
          </Button>
        )
      }
    >
      <div className={classes['tableScroll']}>
        <table className={classes['table']}>
          <thead>
            <tr>
              <th scope="col">{t('scenario.grid.bank')}</th>
              <th scope="col">{t('scenario.bank.direction')}</th>
              <th scope="col" className={classes['number']}>
                {t('scenario.bank.mostOpen')}
              </th>
              <th scope="col" className={classes['number']}>
                {t('scenario.bank.hours')}
              </th>
              {shares && <th scope="col">{t('shared.share.column')}</th>}
              <th scope="col">{t(kind === 'counter' ? 'scenario.bank.serves' : 'scenario.bank.services')}</th>
            </tr>
          </thead>
          <tbody>
            {banks.map((bank) => (
              <tr key={bank.id} data-chosen={bank.id === chosen || undefined}>
                <th scope="row">
                  <button
                    type="button"
                    className={classes['linkButton']}
                    onClick={() => {
                      chooseBank(bank.id);
                    }}
                  >
                    {text(bank.name)}
                  </button>
                </th>
                <td>{t(`vocabulary.direction.${bank.direction}`)}</td>
                <td className={classes['number']}>{format.number(mostOpen(bank))}</td>
                <td className={classes['number']}>{format.plainNumber(serverHours(cellsOf(bank.timetable, window)), 1)}</td>
                {shares && (
                  <td>
                    <SharedBeside scenario={scenario} bank={bank.id} />
                  </td>
                )}
                <td>
                  {offersOf(bank).map(({ key, time, group }) => (
                    <div key={key}>
                      {t('scenario.bank.offer', {
                        service: group === undefined ? t(`vocabulary.service.${key}`) : t(`vocabulary.group.${group}`),
                        seconds: format.plainNumber(meanOf(time), 1),
                        rate: format.number(Math.floor(passengersPerHour(time, bank.handover))),
                      })}
                    </div>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </SectionCard>
  );
}

function offersOf(bank: Bank) {
  return bank.kind === 'e-channel'
    ? bank.services.map(({ service, time }) => ({ key: service, group: undefined, time }))
    : bank.serves.map(({ group, time }) => ({ key: group, group, time }));
}
