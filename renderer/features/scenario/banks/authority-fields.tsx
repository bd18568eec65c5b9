// Whether a bank clears for good, or is one of two authorities with queues of their own; and the second zone of a lane that both share.

import { Switch, Text } from '@mantine/core';
import { firstZoneTimes, secondZoneTimes } from '../../../../shared/reference/joint-clearance.ts';
import type { Bank } from '../../../../shared/scenario/schema/bank-schema.ts';
import { eChannelBankOf, timeOf } from '../../../../shared/scenario/defaults/default-banks.ts';
import { ChoiceField } from '../../../components/choice-field.tsx';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { useAppStore } from '../../../store/use-app-store.ts';
import { FieldGroup } from '../fields/field-group.tsx';
import * as ranges from '../fields/ranges.ts';
import { ScenarioNumber } from '../fields/scenario-number.tsx';
import { ServiceTimeFields } from '../fields/service-time-fields.tsx';
import { useProblemsAt } from '../fields/use-problems.ts';
import { useProblemText } from '../fields/problem-text.ts';
import { timedAs } from './bank-edits.ts';

const clears = ['both', 'first', 'second'] as const;

export function AuthorityFields({ bank, index }: { bank: Bank; index: number }) {
  const { t } = useTranslator();
  const editScenario = useAppStore((state) => state.editScenario);
  const [problem] = useProblemsAt(['banks', index, 'authority']);
  const wording = useProblemText();
  const zone = bank.kind === 'e-channel' ? bank.secondZone : undefined;
  const path = ['banks', index, 'secondZone'];
  return (
    <FieldGroup title={t('scenario.authority.title')}>
      {zone === undefined && (
        <ChoiceField
          label={t('scenario.authority.clears')}
          value={bank.authority ?? 'both'}
          choices={clears.map((value) => ({ value, label: t(`scenario.authority.${value}`) }))}
          onCommit={(chosen) => {
            editScenario((draft) => {
              const edited = draft.banks[index];
              if (edited === undefined) return;
              if (chosen === 'both') delete edited.authority;
              else edited.authority = chosen;
            });
          }}
          error={problem === undefined ? undefined : wording(problem)}
          hint={t('scenario.authority.hint')}
        />
      )}
      {bank.kind === 'e-channel' && bank.authority === undefined && (
        <Switch
          label={t('scenario.authority.secondZone')}
          checked={zone !== undefined}
          onChange={(event) => {
            const wanted = event.currentTarget.checked;
            editScenario((draft) => {
              const edited = draft.banks[index];
              if (edited?.kind === 'e-channel') setSecondZone(edited, wanted);
            });
          }}
        />
      )}
      {zone !== undefined && (
        <>
          <ServiceTimeFields path={[...path, 'time']} time={zone.time} label={t('scenario.authority.zoneTime')} />
          <ScenarioNumber
            path={[...path, 'refusal']}
            label={t('scenario.authority.zoneRefusal')}
            unit={t('scenario.unit.percent')}
            range={ranges.share}
            step={0.5}
          />
          <Text size="xs" c="dimmed">
            {t('scenario.authority.zoneExplained')}
          </Text>
        </>
      )}
    </FieldGroup>
  );
}

/** With a second zone the times above are those of the first; without it those of an ordinary lane again. */
function setSecondZone(bank: Extract<Bank, { kind: 'e-channel' }>, wanted: boolean): void {
  if (wanted) {
    bank.secondZone = { time: timeOf(secondZoneTimes), refusal: secondZoneTimes.refusal.value };
    bank.services = bank.services.map(({ service }) => ({ service, time: timeOf(firstZoneTimes), refusal: firstZoneTimes.refusal.value }));
    bank.handover = firstZoneTimes.handover.value;
    return;
  }
  delete bank.secondZone;
  const services = bank.services.map(({ service }) => service);
  const standard = eChannelBankOf(bank.id, bank.name, timedAs(bank.direction), services, bank.timetable);
  bank.services = standard.services;
  bank.handover = standard.handover;
}
