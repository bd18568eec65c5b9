// The signs of a scenario: each says to whom it speaks, where it leads, and how many follow it.

import { Text } from '@mantine/core';
import { directions, passengerGroups, type PassengerGroup } from '../../../../shared/reference/vocabulary.ts';
import type { Sign } from '../../../../shared/scenario/schema/queue-schema.ts';
import { AddButton } from '../../../components/add-button.tsx';
import { ChoiceField } from '../../../components/choice-field.tsx';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { useAppStore } from '../../../store/use-app-store.ts';
import { RemovableGroup } from '../fields/removable-group.tsx';
import { useProblemText } from '../fields/problem-text.ts';
import * as ranges from '../fields/ranges.ts';
import { ScenarioNumber } from '../fields/scenario-number.tsx';
import { useProblemsAt } from '../fields/use-problems.ts';
import { banksOnSign, kindOnSign, newSign, readdress, speakTo } from './sign-edits.ts';

export function SignFields() {
  const { t } = useTranslator();
  const scenario = useAppStore((state) => state.scenario);
  const editScenario = useAppStore((state) => state.editScenario);
  const signs = scenario.queues?.signs ?? [];
  const next = newSign(scenario);
  return (
    <>
      {signs.map((sign, index) => (
        <OneSign key={index} sign={sign} index={index} />
      ))}
      {next === undefined && signs.length === 0 && (
        <Text size="xs" c="dimmed">
          {t('queueing.sign.needsTwo')}
        </Text>
      )}
      <AddButton
        disabled={next === undefined}
        onClick={() => {
          editScenario((draft) => {
            if (next !== undefined) draft.queues?.signs?.push(next);
          });
        }}
      >
        {t('queueing.sign.add')}
      </AddButton>
    </>
  );
}

function OneSign({ sign, index }: { sign: Sign; index: number }) {
  const { t, text } = useTranslator();
  const scenario = useAppStore((state) => state.scenario);
  const editScenario = useAppStore((state) => state.editScenario);
  const path = ['queues', 'signs', index];
  const problem = useProblemsAt(path)[0];
  const wording = useProblemText();
  const kind = kindOnSign(scenario, sign);
  const known = banksOnSign(scenario, kind, sign);
  const number = index + 1;
  const groupChoices = passengerGroups.flatMap((group) => [
    { value: `${group}/`, label: t('queueing.sign.wholeGroup', { group: t(`vocabulary.group.${group}`) }) },
    ...scenario.categories
      .filter((category) => category.group === group)
      .map(({ id, name }) => ({ value: `${group}/${id}`, label: `${t(`vocabulary.group.${group}`)}: ${text(name)}` })),
  ]);
  return (
    <RemovableGroup
      title={t('queueing.sign.number', { number })}
      removeLabel={t('queueing.sign.remove', { number })}
      onRemove={() => {
        editScenario((draft) => {
          draft.queues?.signs?.splice(index, 1);
        });
      }}
    >
      <ChoiceField
        label={t('queueing.sign.who')}
        value={`${sign.group}/${sign.category ?? ''}`}
        choices={groupChoices}
        searchable
        onCommit={(value) => {
          const [group = '', category = ''] = value.split('/');
          editScenario((draft) => speakTo(draft, index, group as PassengerGroup, category === '' ? undefined : category));
        }}
      />
      <ChoiceField
        label={t('scenario.bank.direction')}
        value={sign.direction}
        choices={directions.map((value) => ({ value, label: t(`vocabulary.direction.${value}`) }))}
        onCommit={(direction) => {
          editScenario((draft) => readdress(draft, index, { direction }));
        }}
      />
      <ChoiceField
        label={t('queueing.sign.leadsTo')}
        value={kind}
        choices={[
          { value: 'e-channel', label: t('queueing.sign.lanes') },
          { value: 'counter', label: t('queueing.sign.counters') },
        ]}
        onCommit={(chosen) => {
          editScenario((draft) => readdress(draft, index, { kind: chosen }));
        }}
        {...(known.length === 0 ? { warning: t('queueing.sign.nowhere') } : {})}
      />
      {sign.split.map(({ bank }, at) => (
        <ScenarioNumber
          key={bank}
          path={[...path, 'split', at, 'share']}
          label={t('queueing.sign.share', { bank: nameOf(bank) })}
          unit={t('scenario.unit.percent')}
          range={ranges.share}
          step={5}
        />
      ))}
      <ScenarioNumber
        path={[...path, 'followed']}
        label={t('queueing.sign.followed')}
        unit={t('scenario.unit.percent')}
        range={ranges.share}
        step={5}
        hint={t('queueing.sign.followedHint')}
      />
      {problem !== undefined && (
        <Text size="xs" c={problem.severity === 'error' ? 'red' : 'dimmed'} role="alert">
          {wording(problem)}
        </Text>
      )}
    </RemovableGroup>
  );

  function nameOf(id: string): string {
    const bank = scenario.banks.find((each) => each.id === id);
    return bank === undefined ? id : text(bank.name);
  }
}
