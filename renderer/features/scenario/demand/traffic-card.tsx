// The Department's daily traffic file: open it, pick control point, direction and day, take its counts.

import { Alert, Button, Group, List, Loader, NativeSelect, SegmentedControl, Text } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { controlPoint as controlPointOf } from '../../../../shared/reference/control-points.ts';
import { directions, type ControlPointId, type Direction } from '../../../../shared/reference/vocabulary.ts';
import { HeatCalendar } from '../../../components/heat-calendar.tsx';
import { SectionCard } from '../../../components/section-card.tsx';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { useAppServices } from '../../../store/app-services.ts';
import { controlPointsIn, countsOn, dayTotals, type TrafficTable } from '../../../store/traffic-queries.ts';
import { useAppStore } from '../../../store/use-app-store.ts';
import { useProblemText } from '../fields/problem-text.ts';
import { DaySummary } from './day-summary.tsx';
import { PeakDays } from './peak-days.tsx';

export function TrafficCard() {
  const { t } = useTranslator();
  const { commands } = useAppServices();
  const traffic = useAppStore((state) => state.traffic);
  const wording = useProblemText();
  return (
    <SectionCard
      title={t('scenario.traffic.title')}
      subtitle={traffic.status === 'none' ? t('scenario.traffic.subtitle') : traffic.fileName}
      actions={
        <Button
          variant={traffic.status === 'none' ? 'light' : 'default'}
          leftSection={<IconFileSpreadsheet size="1rem" aria-hidden />}
          onClick={() => {
            commands.run('demand.import');
          }}
        >
          {t(traffic.status === 'none' ? 'scenario.traffic.open' : 'scenario.traffic.openAnother')}
        </Button>
      }
    >
      {traffic.status === 'none' && (
        <>
          <Text size="xs" c="dimmed" mb="xs">
            {t('scenario.traffic.hint')}
          </Text>
          <PeakDays />
        </>
      )}
      {traffic.status === 'reading' && (
        <Group gap="xs" role="status">
          <Loader size="xs" />
          <Text size="sm">{t('scenario.traffic.reading')}</Text>
        </Group>
      )}
      {traffic.status === 'failed' && (
        <Alert color="red" variant="light" title={t('scenario.traffic.failed', { file: traffic.fileName })}>
          <List size="sm">
            {traffic.problems.map((problem) => (
              <List.Item key={`${problem.code}-${JSON.stringify(problem.values)}`}>{wording(problem)}</List.Item>
            ))}
          </List>
        </Alert>
      )}
      {traffic.status === 'ready' && (
        <>
          {traffic.warnings.slice(0, 3).map((problem) => (
            <Text key={`${problem.code}-${JSON.stringify(problem.values)}`} size="xs" c="dimmed">
              {wording(problem)}
            </Text>
          ))}
          <TrafficPicker table={traffic.table} fileName={traffic.fileName} />
        </>
      )}
    </SectionCard>
  );
}

function TrafficPicker({ table, fileName }: { table: TrafficTable; fileName: string }) {
  const { t, text, format } = useTranslator();
  const scenarioPoint = useAppStore((state) => state.scenario.controlPoint);
  const scenarioDate = useAppStore((state) => state.scenario.date);
  const scenarioDirection = useAppStore((state) => state.scenario.demand.flows[0]?.direction);
  const points = useMemo(() => controlPointsIn(table), [table]);
  const [chosenPoint, setPoint] = useState<ControlPointId>(scenarioPoint);
  const [direction, setDirection] = useState<Direction | 'both'>(scenarioDirection ?? 'departure');
  const [chosenDate, setDate] = useState(scenarioDate);
  const point = points.includes(chosenPoint) ? chosenPoint : points[0];
  const days = useMemo(
    () => new Map(point === undefined ? [] : dayTotals(table, point, direction).map(({ date, passengers }) => [date, passengers] as const)),
    [table, point, direction],
  );
  if (point === undefined) return undefined;
  const date = days.has(chosenDate) ? chosenDate : [...days.keys()].at(-1);
  const wanted = direction === 'both' ? directions : [direction];
  const counts =
    date === undefined
      ? []
      : wanted.flatMap((one) => {
          const row = countsOn(table, point, one, date);
          return row === undefined ? [] : [{ direction: one, counts: row }];
        });
  return (
    <>
      <Group gap="sm" mb="sm">
        <NativeSelect
          aria-label={t('scenario.day.controlPoint')}
          size="xs"
          value={point}
          onChange={(event) => {
            const next = points.find((id) => id === event.currentTarget.value);
            if (next !== undefined) setPoint(next);
          }}
          data={points.map((id) => ({ value: id, label: text(controlPointOf(id).name) }))}
        />
        <SegmentedControl
          aria-label={t('scenario.traffic.direction')}
          value={direction}
          onChange={setDirection}
          data={[...directions, 'both' as const].map((value) => ({ value, label: t(`vocabulary.direction.${value}`) }))}
        />
      </Group>
      <HeatCalendar
        label={t('scenario.traffic.calendar')}
        days={days}
        chosen={date}
        onChoose={setDate}
        wording={(passengers) => t('scenario.traffic.passengers', { passengers: format.number(passengers) })}
      />
      {date !== undefined && (
        <DaySummary
          day={{ controlPoint: point, date, counts, source: { kind: 'immd-daily-traffic', fileName, controlPoint: point, date } }}
        />
      )}
    </>
  );
}
