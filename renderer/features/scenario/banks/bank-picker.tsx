// Which bank of lanes or counters the fields speak of, and adding, duplicating or removing one.

import { ActionIcon, Group, Select, Stack, Tooltip } from '@mantine/core';
import { IconCopy, IconPlus, IconTrash } from '@tabler/icons-react';
import type { Bank } from '../../../../shared/scenario/schema/bank-schema.ts';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { useAppStore } from '../../../store/use-app-store.ts';
import { addBank, duplicateBank, removeBank } from './bank-edits.ts';
import { newBankName, copiedBankName } from './bank-names.ts';

interface BankPickerProps {
  readonly kind: Bank['kind'];
  readonly banks: readonly Bank[];
  readonly chosen: Bank | undefined;
}

export function BankPicker({ kind, banks, chosen }: BankPickerProps) {
  const { t, text } = useTranslator();
  const editScenario = useAppStore((state) => state.editScenario);
  const chooseBank = useAppStore((state) => state.chooseBank);
  const edit = (act: (draft: Parameters<typeof addBank>[0]) => string | undefined) => {
    let id: string | undefined;
    editScenario((draft) => {
      id = act(draft);
    });
    chooseBank(id);
  };
  const actions = [
    {
      label: t(kind === 'counter' ? 'scenario.bank.addCounters' : 'scenario.bank.addLanes'),
      icon: IconPlus,
      act: () => {
        edit((draft) => addBank(draft, kind, newBankName(kind)));
      },
      needsOne: false,
    },
    {
      label: t('scenario.bank.duplicate'),
      icon: IconCopy,
      act: () => {
        if (chosen !== undefined) edit((draft) => duplicateBank(draft, chosen.id, copiedBankName));
      },
      needsOne: true,
    },
    {
      label: t('scenario.bank.remove'),
      icon: IconTrash,
      act: () => {
        if (chosen === undefined) return;
        edit((draft) => {
          removeBank(draft, chosen.id);
          return undefined;
        });
      },
      needsOne: true,
    },
  ];
  return (
    <Stack gap={6}>
      <Select
        aria-label={t('scenario.bank.which')}
        data={banks.map((bank) => ({ value: bank.id, label: text(bank.name) }))}
        value={chosen?.id ?? null}
        onChange={(id) => {
          if (id !== null) chooseBank(id);
        }}
        allowDeselect={false}
        disabled={banks.length === 0}
      />
      <Group gap={6} wrap="nowrap" justify="flex-end">
        {actions.map(({ label, icon: Icon, act, needsOne }) => (
          <Tooltip key={label} label={label}>
            <ActionIcon variant="default" size="input-xs" onClick={act} aria-label={label} disabled={needsOne && chosen === undefined}>
              <Icon size="0.9375rem" aria-hidden />
            </ActionIcon>
          </Tooltip>
        ))}
      </Group>
    </Stack>
  );
}
