// The busiest days known of this control point, so that a peak can be planned without any file.

import { Button, Text } from '@mantine/core';
import { controlPoint as controlPointOf } from '../../../../shared/reference/control-points.ts';
import { peakDays } from '../../../../shared/reference/peak-days.ts';
import { passengerGroups } from '../../../../shared/reference/vocabulary.ts';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { useAppStore } from '../../../store/use-app-store.ts';
import classes from './demand.module.css';
import { takeTrafficDay } from './flow-edits.ts';

export function PeakDays() {
  const { t, text, format } = useTranslator();
  const controlPoint = useAppStore((state) => state.scenario.controlPoint);
  const direction = useAppStore((state) => state.scenario.demand.flows[0]?.direction ?? 'departure');
  const editScenario = useAppStore((state) => state.editScenario);
  const days = peakDays(controlPoint, direction);
  if (days.length === 0) return undefined;
  const sources = [...new Set(days.map(({ source }) => text(source.citation)))];
  const place = text(controlPointOf(controlPoint).name);
  return (
    <>
      <Text size="xs" fw={600}>
        {t('scenario.traffic.peakDays', { place, direction: t(`vocabulary.direction.${direction}`) })}
      </Text>
      <div className={classes['peakDays']}>
        {days.map(({ value: { date, counts } }) => {
          const total = passengerGroups.reduce((sum, group) => sum + counts[group], 0);
          const name = t('scenario.traffic.scenarioName', {
            place,
            directions: t(`vocabulary.direction.${direction}`),
            date: format.date(date),
          });
          return (
            <Button
              key={date}
              variant="default"
              size="compact-xs"
              onClick={() => {
                editScenario((draft) => {
                  takeTrafficDay(
                    draft,
                    { controlPoint, date, source: { kind: 'reference' }, counts: [{ direction, counts: { ...counts, total } }] },
                    name,
                  );
                });
              }}
            >
              {t('scenario.traffic.peakDay', { date: format.date(date), total: format.number(total) })}
            </Button>
          );
        })}
      </div>
      {sources.map((source) => (
        <Text key={source} size="xs" c="dimmed" mt="0.25rem">
          {t('scenario.traffic.peakSource', { source })}
        </Text>
      ))}
    </>
  );
}
