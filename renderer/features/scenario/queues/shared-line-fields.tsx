// The lines that feed several banks: which banks each of them feeds.

import { Checkbox, Text } from '@mantine/core';
import { AddButton } from '../../../components/add-button.tsx';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { useAppStore } from '../../../store/use-app-store.ts';
import { RemovableGroup } from '../fields/removable-group.tsx';
import { banksBeside, newSharedLine, setShared } from './shared-line-edits.ts';

export function SharedLineFields() {
  const { t, text } = useTranslator();
  const scenario = useAppStore((state) => state.scenario);
  const editScenario = useAppStore((state) => state.editScenario);
  const lines = scenario.queues?.sharedLines ?? [];
  const next = newSharedLine(scenario);
  return (
    <>
      {lines.map((line, index) => {
        const number = index + 1;
        const first = scenario.banks.find(({ id }) => line.includes(id));
        const banks = first === undefined ? [] : banksBeside(scenario, first, line);
        return (
          <RemovableGroup
            key={line.join()}
            title={t('queueing.field.sharedLine', { number })}
            removeLabel={t('queueing.field.removeShared', { number })}
            onRemove={() => {
              editScenario((draft) => {
                draft.queues?.sharedLines?.splice(index, 1);
              });
            }}
          >
            {banks.map((bank) => {
              const shared = line.includes(bank.id);
              return (
                <Checkbox
                  key={bank.id}
                  label={text(bank.name)}
                  checked={shared}
                  disabled={shared && line.length === 2}
                  onChange={(event) => {
                    const wanted = event.currentTarget.checked;
                    editScenario((draft) => setShared(draft, index, bank.id, wanted));
                  }}
                />
              );
            })}
          </RemovableGroup>
        );
      })}
      {next === undefined && lines.length === 0 && (
        <Text size="xs" c="dimmed">
          {t('queueing.field.sharedNeeds')}
        </Text>
      )}
      <AddButton
        disabled={next === undefined}
        onClick={() => {
          editScenario((draft) => {
            if (next !== undefined) draft.queues?.sharedLines?.push(next);
          });
        }}
      >
        {t('queueing.field.addShared')}
      </AddButton>
    </>
  );
}
