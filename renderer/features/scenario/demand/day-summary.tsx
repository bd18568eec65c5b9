// One day of the Department's counts, and the button that makes the scenario that day.

import { Button, Text } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { controlPoint as controlPointOf } from '../../../../shared/reference/control-points.ts';
import { passengerGroups } from '../../../../shared/reference/vocabulary.ts';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { useAppStore } from '../../../store/use-app-store.ts';
import { isThatDay, takeTrafficDay, type TrafficDay } from './flow-edits.ts';
import classes from './demand.module.css';

export function DaySummary({ day }: { day: TrafficDay }) {
  const { t, text, format } = useTranslator();
  const editScenario = useAppStore((state) => state.editScenario);
  const used = useAppStore((state) => isThatDay(state.scenario, day));
  const directions = day.counts.map(({ direction }) => t(`scenario.traffic.nameOf.${direction}`));
  const name = t('scenario.traffic.scenarioName', {
    place: text(controlPointOf(day.controlPoint).name),
    directions: format.list(directions),
    date: format.plainDate(day.date),
  });
  return (
    <div className={classes['daySummary']}>
      <div>
        <Text size="sm" fw={600}>
          {format.longDate(day.date)}
        </Text>
        {day.counts.map(({ direction, counts }) => (
          <Text key={direction} size="xs">
            {t('scenario.traffic.dayCounts', {
              direction: t(`vocabulary.direction.${direction}`),
              total: format.number(counts.total),
              groups: format.list(passengerGroups.map((group) => `${t(`vocabulary.group.${group}`)} ${format.number(counts[group])}`)),
            })}
          </Text>
        ))}
      </div>
      <Button
        flex="none"
        variant={used ? 'light' : 'filled'}
        leftSection={used ? <IconCheck size="1rem" aria-hidden /> : undefined}
        onClick={() => {
          editScenario((draft) => {
            const before = text(controlPointOf(draft.controlPoint).name);
            takeTrafficDay(draft, day, name, t('scenario.traffic.banksKept', { place: before }));
          });
        }}
      >
        {t(used ? 'scenario.traffic.taken' : 'scenario.traffic.take')}
      </Button>
    </div>
  );
}
