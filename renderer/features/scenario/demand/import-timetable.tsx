// A timetable from a file: what its columns were taken for, the day and the direction to take, the first runs, and what is wrong with it.

import { Button, FileButton, Group, List, NativeSelect, SegmentedControl, Text } from '@mantine/core';
import { useState } from 'react';
import { directions, type Direction } from '../../../../shared/reference/vocabulary.ts';
import { transportModes } from '../../../../shared/scenario/schema/scheduled-schema.ts';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { readTimetableCsv, timetableColumns, type ReadTimetable, type TimetableFile } from '../../../store/timetable-queries.ts';
import { useAppStore } from '../../../store/use-app-store.ts';
import { useProblemText } from '../fields/problem-text.ts';
import scenarioClasses from '../scenario.module.css';
import { addTransport } from './coming-edits.ts';
import classes from './coming.module.css';
import { useTransportName } from './use-transport-name.ts';

/** More than a transport may have are not of one day. */
const mostRuns = 3000;
const shownRuns = 6;

export function ImportTimetable({ onTaken }: { onTaken: (first: number) => void }) {
  const { t, format } = useTranslator();
  const wording = useProblemText();
  const [opened, setOpened] = useState<{ readonly name: string; readonly read: ReadTimetable } | undefined>(undefined);
  const open = async (file: File | null) => {
    if (file !== null) setOpened({ name: file.name, read: readTimetableCsv(await file.text()) });
  };
  return (
    <div className={classes['preview']}>
      <Text size="sm">{t('scenario.timetable.hint')}</Text>
      <List size="xs" my="xs">
        {(Object.keys(timetableColumns) as (keyof typeof timetableColumns)[]).map((column) => (
          <List.Item key={column}>
            {t('scenario.timetable.column', {
              meaning: t(`scenario.timetable.columns.${column}`),
              names: format.list([...timetableColumns[column]]),
            })}
          </List.Item>
        ))}
      </List>
      <FileButton onChange={(file) => void open(file)} accept=".csv,text/csv,text/plain">
        {(props) => (
          <Button {...props} size="compact-sm" variant="light">
            {t('scenario.timetable.open')}
          </Button>
        )}
      </FileButton>
      {opened?.read.ok === false && (
        <div role="alert">
          <Text size="sm" fw={600} mt="xs">
            {t('scenario.timetable.failed', { file: opened.name })}
          </Text>
          <List size="sm">
            {opened.read.problems.map((problem) => (
              <List.Item key={JSON.stringify(problem.values)}>{wording(problem)}</List.Item>
            ))}
          </List>
        </div>
      )}
      {opened?.read.ok === true && <Preview key={opened.name} file={opened.read.file} onTaken={onTaken} />}
    </div>
  );
}

function Preview({ file, onTaken }: { file: TimetableFile; onTaken: (first: number) => void }) {
  const { t, format } = useTranslator();
  const nameOf = useTransportName();
  const editScenario = useAppStore((state) => state.editScenario);
  const [date, setDate] = useState(file.dates[0]);
  const [mode, setMode] = useState<(typeof transportModes)[number]>('flight');
  const stated = file.rows.some(({ direction }) => direction !== undefined);
  const [way, setWay] = useState<Direction>('departure');
  const rows = file.rows
    .filter((row) => date === undefined || row.date === date)
    .map((row) => ({ ...row, direction: row.direction ?? way }));
  const parts = directions
    .map((direction) => ({ direction, rows: rows.filter((row) => row.direction === direction) }))
    .filter((part) => part.rows.length > 0);
  const tooMany = parts.some((part) => part.rows.length > mostRuns);
  const take = () => {
    editScenario((draft) => {
      const added = parts.map(({ direction, rows: runs }) =>
        addTransport(draft, {
          mode,
          direction,
          role: (mode === 'flight' || mode === 'ferry') && direction === 'departure' ? 'takes' : 'brings',
          name: nameOf(mode, direction),
          runs: runs.map(({ at, name, size }) => ({
            at,
            ...(name === undefined ? {} : { name }),
            ...(size === undefined ? {} : { size }),
          })),
        }),
      );
      onTaken(added[0] ?? 0);
    });
  };
  return (
    <>
      <Text size="xs" c="dimmed" mt="xs">
        {t('scenario.timetable.taken', {
          columns: format.list(
            file.columns.flatMap(({ header, meaning }) =>
              meaning === undefined ? [] : [`${header} = ${t(`scenario.timetable.columns.${meaning}`)}`],
            ),
          ),
          left: format.list(file.columns.filter(({ meaning }) => meaning === undefined).map(({ header }) => header)) || '–',
        })}
      </Text>
      <Group gap="sm" my="xs" align="end">
        <NativeSelect
          label={t('scenario.timetable.mode')}
          size="xs"
          value={mode}
          onChange={(event) => {
            setMode(transportModes.find((each) => each === event.currentTarget.value) ?? 'flight');
          }}
          data={transportModes.map((value) => ({ value, label: t(`scenario.transport.modes.${value}`) }))}
        />
        {file.dates.length > 0 && (
          <NativeSelect
            label={t('scenario.timetable.day')}
            size="xs"
            value={date}
            onChange={(event) => {
              setDate(event.currentTarget.value);
            }}
            data={[...file.dates]}
          />
        )}
        {!stated && (
          <SegmentedControl
            aria-label={t('scenario.transport.direction')}
            size="xs"
            value={way}
            onChange={setWay}
            data={directions.map((value) => ({ value, label: t(`vocabulary.direction.${value}`) }))}
          />
        )}
        <Button size="xs" disabled={parts.length === 0 || tooMany} onClick={take}>
          {t('scenario.timetable.take', { count: rows.length })}
        </Button>
      </Group>
      {tooMany && <p className={scenarioClasses['warn']}>{t('scenario.timetable.tooMany', { most: format.number(mostRuns) })}</p>}
      <table className={scenarioClasses['table']}>
        <thead>
          <tr>
            {(['time', 'name', 'size', 'direction'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`scenario.timetable.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shownRuns).map((row, at) => (
            // Rows of a preview never move.
            <tr key={at}>
              <td>{row.at}</td>
              <td>{row.name ?? ''}</td>
              <td>{row.size === undefined ? t('scenario.timetable.usual') : format.number(row.size)}</td>
              <td>{t(`vocabulary.direction.${row.direction}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > shownRuns && (
        <Text size="xs" c="dimmed">
          {t('scenario.timetable.more', { count: rows.length - shownRuns })}
        </Text>
      )}
    </>
  );
}
