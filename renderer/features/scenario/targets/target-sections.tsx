// Service pledges the day is held against: each a share of passengers who wait at most so many minutes.

import { Button, Stack, Text } from '@mantine/core';
import { controlPoint as controlPointOf } from '../../../../shared/reference/control-points.ts';
import { pledgesFor } from '../../../../shared/reference/pledges.ts';
import { directions, passengerGroups } from '../../../../shared/reference/vocabulary.ts';
import type { Target } from '../../../../shared/scenario/schema/scenario-schema.ts';
import { AddButton } from '../../../components/add-button.tsx';
import { SectionCard } from '../../../components/section-card.tsx';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { useAppStore } from '../../../store/use-app-store.ts';
import { RemovableGroup } from '../fields/removable-group.tsx';
import { GroupChoice } from '../fields/group-choice.tsx';
import * as ranges from '../fields/ranges.ts';
import { ScenarioChoice } from '../fields/scenario-choice.tsx';
import { ScenarioNumber } from '../fields/scenario-number.tsx';
import classes from '../scenario.module.css';
import { addTarget, takePledges } from './target-edits.ts';

export function TargetFields() {
  const { t } = useTranslator();
  const targets = useAppStore((state) => state.scenario.targets);
  const editScenario = useAppStore((state) => state.editScenario);
  return (
    <Stack gap="sm">
      {targets.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('scenario.targets.none')}
        </Text>
      )}
      {targets.map((target, index) => (
        <OneTarget key={target.id} target={target} index={index} />
      ))}
      <AddButton
        onClick={() => {
          editScenario((draft) => {
            addTarget(draft);
          });
        }}
      >
        {t('scenario.targets.add')}
      </AddButton>
    </Stack>
  );
}

function OneTarget({ target, index }: { target: Target; index: number }) {
  const { t } = useTranslator();
  const editScenario = useAppStore((state) => state.editScenario);
  const path = ['targets', index];
  const title = t('scenario.targets.number', { number: index + 1 });
  return (
    <RemovableGroup
      title={title}
      removeLabel={t('scenario.targets.remove', { target: title })}
      onRemove={() => {
        editScenario((draft) => {
          draft.targets.splice(index, 1);
        });
      }}
    >
      <ScenarioNumber
        path={[...path, 'share']}
        label={t('scenario.targets.share')}
        unit={t('scenario.unit.percent')}
        range={ranges.share}
        step={0.5}
      />
      <ScenarioNumber
        path={[...path, 'withinMinutes']}
        label={t('scenario.targets.within')}
        unit={t('scenario.unit.minutes')}
        range={ranges.targetMinutes}
      />
      <ScenarioChoice
        path={[...path, 'direction']}
        label={t('scenario.bank.direction')}
        choices={directions.map((value) => ({ value, label: t(`vocabulary.direction.${value}`) }))}
      />
      <GroupChoice
        label={t('scenario.targets.groups')}
        chosen={target.groups}
        onChange={(groups) => {
          editScenario((draft) => {
            const edited = draft.targets[index];
            if (edited !== undefined) edited.groups = groups;
          });
        }}
      />
    </RemovableGroup>
  );
}

export function TargetsCard() {
  const { t, text, format } = useTranslator();
  const targets = useAppStore((state) => state.scenario.targets);
  const controlPoint = useAppStore((state) => state.scenario.controlPoint);
  const editScenario = useAppStore((state) => state.editScenario);
  const place = text(controlPointOf(controlPoint).name);
  const pledges = pledgesFor(controlPoint);
  return (
    <SectionCard
      title={t('scenario.targets.title')}
      subtitle={t('scenario.targets.subtitle')}
      actions={
        <Button
          variant="default"
          size="compact-xs"
          onClick={() => {
            editScenario(takePledges);
          }}
        >
          {t('scenario.targets.takePledges', { place })}
        </Button>
      }
    >
      {targets.length === 0 ? (
        <Text size="sm">{t('scenario.targets.none')}</Text>
      ) : (
        <ul className={classes['sentences']}>
          {targets.map((target) => (
            <li key={target.id}>
              {t('scenario.targets.sentence', {
                share: format.plainPercent(target.share),
                groups: format.list(
                  passengerGroups.filter((group) => target.groups.includes(group)).map((group) => t(`vocabulary.group.${group}`)),
                ),
                direction: t(`vocabulary.direction.${target.direction}`),
                minutes: format.plainNumber(target.withinMinutes, 1),
              })}
            </li>
          ))}
        </ul>
      )}
      {pledges.length > 0 && (
        <Text size="xs" c="dimmed" mt="xs">
          {t('scenario.targets.pledgeSource', {
            place,
            sources: format.list([...new Set(pledges.map(({ pledge }) => text(pledge.source.citation)))]),
          })}
        </Text>
      )}
    </SectionCard>
  );
}
