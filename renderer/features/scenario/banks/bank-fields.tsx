// The right column for e-Channels and for counters: which bank, and everything about it but its timetable.

import { Stack, Text } from '@mantine/core';
import type { Bank } from '../../../../shared/scenario/schema/bank-schema.ts';
import { directions } from '../../../../shared/reference/vocabulary.ts';
import { TextField } from '../../../components/text-field.tsx';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { useAppStore } from '../../../store/use-app-store.ts';
import { FieldGroup } from '../fields/field-group.tsx';
import * as ranges from '../fields/ranges.ts';
import { ScenarioChoice } from '../fields/scenario-choice.tsx';
import { ScenarioNumber } from '../fields/scenario-number.tsx';
import { useScenarioField } from '../fields/use-scenario-field.ts';
import { AuthorityFields } from './authority-fields.tsx';
import { StaffingFields } from '../teams/staffing-fields.tsx';
import { BankPicker } from './bank-picker.tsx';
import { LaneServices } from './lane-services.tsx';
import { CounterServices } from './counter-services.tsx';
import { OfficerFields } from './officer-fields.tsx';
import { MoveFields } from './move-fields.tsx';
import { ReserveFields } from './reserve-fields.tsx';
import { OutageFields } from './outage-fields.tsx';

export function BankFields({ kind }: { kind: Bank['kind'] }) {
  const { t } = useTranslator();
  const banks = useAppStore((state) => state.scenario.banks);
  const wanted = useAppStore((state) => state.view.bank);
  const ofKind = banks.filter((bank) => bank.kind === kind);
  const bank = ofKind.find((each) => each.id === wanted) ?? ofKind[0];
  return (
    <Stack gap="sm">
      <BankPicker kind={kind} banks={ofKind} chosen={bank} />
      {bank === undefined ? (
        <Text size="sm" c="dimmed">
          {t(kind === 'counter' ? 'scenario.bank.noCounters' : 'scenario.bank.noLanes')}
        </Text>
      ) : (
        <OneBank key={bank.id} bank={bank} index={banks.indexOf(bank)} />
      )}
    </Stack>
  );
}

function OneBank({ bank, index }: { bank: Bank; index: number }) {
  const { t } = useTranslator();
  const path = ['banks', index];
  const directionChoices = [...directions, 'both' as const].map((value) => ({ value, label: t(`vocabulary.direction.${value}`) }));
  return (
    <>
      <BankName path={[...path, 'name', 'en']} label={t('scenario.bank.nameEn')} />
      <BankName path={[...path, 'name', 'zh-Hant-HK']} label={t('scenario.bank.nameZh')} />
      <ScenarioChoice path={[...path, 'direction']} label={t('scenario.bank.direction')} choices={directionChoices} />
      {bank.kind === 'e-channel' ? <LaneServices bank={bank} index={index} /> : <CounterServices bank={bank} index={index} />}
      <FieldGroup title={t('scenario.bank.between')}>
        <ScenarioNumber
          path={[...path, 'handover']}
          label={t('scenario.bank.handover')}
          unit={t('scenario.unit.seconds')}
          range={ranges.handover}
          step={0.5}
        />
        <ScenarioChoice
          path={[...path, 'queue']}
          label={t('scenario.queue.line')}
          choices={[
            { value: 'single-line', label: t('scenario.queue.singleLine') },
            { value: 'line-per-server', label: t('scenario.queue.linePerServer') },
          ]}
        />
      </FieldGroup>
      <AuthorityFields bank={bank} index={index} />
      {bank.kind === 'e-channel' && <OfficerFields bank={bank} index={index} />}
      <MoveFields bank={bank} index={index} />
      {bank.kind === 'counter' && <ReserveFields bank={bank} index={index} />}
      {bank.kind === 'e-channel' && <OutageFields bank={bank} index={index} />}
      {bank.kind === 'counter' && <StaffingFields bank={bank} index={index} />}
    </>
  );
}

function BankName({ path, label }: { path: readonly (string | number)[]; label: string }) {
  const { value, change } = useScenarioField<string>(path);
  return <TextField label={label} value={value} onCommit={change} maxLength={120} />;
}
