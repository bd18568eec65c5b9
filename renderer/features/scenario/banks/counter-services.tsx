// Whom a bank of counters serves, and how long each group takes there.

import { Checkbox } from '@mantine/core';
import { passengerGroups, type PassengerGroup } from '../../../../shared/reference/vocabulary.ts';
import type { CounterBank } from '../../../../shared/scenario/schema/bank-schema.ts';
import { counterBankOf } from '../../../../shared/scenario/defaults/default-banks.ts';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { useAppStore } from '../../../store/use-app-store.ts';
import { FieldGroup } from '../fields/field-group.tsx';
import { ScenarioChoice } from '../fields/scenario-choice.tsx';
import { ServiceTimeFields } from '../fields/service-time-fields.tsx';
import { timedAs } from './bank-edits.ts';
import { RateNote } from './rate-note.tsx';

export function CounterServices({ bank, index }: { bank: CounterBank; index: number }) {
  const { t } = useTranslator();
  const editScenario = useAppStore((state) => state.editScenario);
  const setServed = (group: PassengerGroup, served: boolean) => {
    editScenario((draft) => {
      const edited = draft.banks[index];
      if (edited?.kind !== 'counter') return;
      const others = edited.serves.filter((each) => each.group !== group);
      const standard = served ? counterBankOf(bank.id, bank.name, timedAs(bank.direction), [group], []).serves : [];
      edited.serves = [...others, ...standard].toSorted((a, b) => passengerGroups.indexOf(a.group) - passengerGroups.indexOf(b.group));
    });
  };
  return (
    <>
      <FieldGroup title={t('scenario.bank.serves')}>
        {passengerGroups.map((group) => {
          const served = bank.serves.some((each) => each.group === group);
          return (
            <Checkbox
              key={group}
              label={t(`vocabulary.group.${group}`)}
              checked={served}
              // A counter that serves nobody is none: the last group stays.
              disabled={served && bank.serves.length === 1}
              onChange={(event) => {
                setServed(group, event.currentTarget.checked);
              }}
            />
          );
        })}
      </FieldGroup>
      <Checkbox
        label={t('people.courtesy.bank')}
        description={t('people.courtesy.bankHint')}
        checked={bank.courtesy === true}
        onChange={(event) => {
          const courtesy = event.currentTarget.checked;
          editScenario((draft) => {
            const edited = draft.banks[index];
            if (edited?.kind !== 'counter') return;
            if (courtesy) edited.courtesy = true;
            else delete edited.courtesy;
          });
        }}
      />
      <Checkbox
        label={t('people.handsOver.label')}
        description={t('people.handsOver.hint')}
        checked={bank.handsOver === true}
        onChange={(event) => {
          const handsOver = event.currentTarget.checked;
          editScenario((draft) => {
            const edited = draft.banks[index];
            if (edited?.kind !== 'counter') return;
            if (handsOver) edited.handsOver = true;
            else delete edited.handsOver;
          });
        }}
      />
      <ScenarioChoice
        path={['banks', index, 'closesFirst']}
        label={t('people.closesFirst.label')}
        hint={t('people.closesFirst.hint')}
        absent="highestNumber"
        choices={[
          { value: 'highestNumber', label: t('people.closesFirst.highestNumber') },
          { value: 'idle', label: t('people.closesFirst.idle') },
        ]}
      />
      <ScenarioChoice
        path={['banks', index, 'refusedJoin']}
        label={t('people.refusedJoin.label')}
        hint={t('people.refusedJoin.hint')}
        absent="back"
        choices={[
          { value: 'back', label: t('people.refusedJoin.back') },
          { value: 'reserved', label: t('people.refusedJoin.reserved') },
        ]}
      />
      {bank.serves.map((each, at) => (
        <FieldGroup key={each.group} title={t(`vocabulary.group.${each.group}`)}>
          <ServiceTimeFields path={['banks', index, 'serves', at, 'time']} time={each.time} label={t('scenario.bank.counterTime')} />
          <RateNote time={each.time} handover={bank.handover} of="counter" />
        </FieldGroup>
      ))}
    </>
  );
}
