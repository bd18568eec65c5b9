// People in line on three days with the same passengers, with every fault and response at its time; and the same as a table.

import { Table } from '@mantine/core';
import type { HallDescription } from '../../../../shared/hall-picture/hall-description.ts';
import { surveyStep } from '../../../../shared/hall-picture/day-survey.ts';
import { clockText } from '../../../../shared/scenario/clock-text.ts';
import { quarterHour } from '../../../../shared/scenario/clock.ts';
import type { Drill } from '../../../../shared/scenario/schema/drill-schema.ts';
import type { Intervention } from '../../../../shared/scenario/schema/intervention-schema.ts';
import { interventionWords } from '../../../../shared/wording/intervention-words.ts';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import classes from './drill.module.css';
import { mostIn, queuePath } from './queue-path.ts';
import type { DrillDay } from './use-drill-days.ts';

interface DebriefChartProps {
  readonly days: readonly DrillDay[];
  readonly drill: Drill;
  readonly faults: readonly Intervention[];
  readonly responses: readonly Intervention[];
  readonly hall: HallDescription;
}

const drawn = [
  { name: 'undisturbed', words: 'undisturbed' },
  { name: 'nothing', words: 'nothing' },
  { name: 'trainee', words: 'traineeDay' },
] as const;

export function DebriefChart({ days, drill, faults, responses, hall }: DebriefChartProps) {
  const translator = useTranslator();
  const { t, format } = translator;
  // As long again behind the drill as a half of it, so that one sees what became of the line.
  const ends = Math.max(...days.map(({ waiting, opens }) => opens + waiting.length * surveyStep));
  const stretch = { from: drill.from, to: Math.min(ends, drill.until + (drill.until - drill.from) / 2) };
  const lines = drawn.flatMap(({ name, words }) => {
    const day = days.find((each) => each.name === name);
    return day === undefined ? [] : [{ name, words: t(`drill.debrief.${words}`), day }];
  });
  const most = Math.max(...lines.map(({ day }) => mostIn(day.waiting, day.opens, stretch)));
  const share = (time: number) => `${((time - stretch.from) / (stretch.to - stretch.from)) * 100}%`;
  const marks = [...faults.map((done) => ({ kind: 'fault', done })), ...responses.map((done) => ({ kind: 'response', done }))].filter(
    ({ done }) => done.at >= stretch.from && done.at <= stretch.to,
  );
  const quarters = Array.from(
    { length: Math.floor((stretch.to - stretch.from) / quarterHour) + 1 },
    (_, i) => stretch.from + i * quarterHour,
  );
  return (
    <figure className={classes['chart']}>
      <figcaption>
        {lines.map(({ name, words }) => (
          <span key={name} className={classes['key']}>
            <svg width="28" height="8" aria-hidden>
              <path d="M0 4H28" className={classes[`${name}Line`]} />
            </svg>
            {words}
          </span>
        ))}
        <span>{t('drill.debrief.most', { number: format.number(most) })}</span>
      </figcaption>
      <div className={classes['track']}>
        <svg viewBox="0 0 1000 100" preserveAspectRatio="none" role="img" aria-label={t('drill.debrief.chart')}>
          {lines.map(({ name, day }) => (
            <path key={name} d={queuePath(day.waiting, day.opens, stretch, Infinity, most)} className={classes[`${name}Line`]} />
          ))}
        </svg>
        {marks.map(({ kind, done }, at) => (
          <span
            key={at}
            className={classes['mark']}
            data-kind={kind}
            style={{ left: share(done.at) }}
            title={interventionWords(done, hall, translator)}
          />
        ))}
        <span className={classes['end']} style={{ left: share(drill.until) }} />
      </div>
      <div className={classes['ends']} aria-hidden>
        <span>{clockText(stretch.from)}</span>
        <span>{clockText(Math.floor(stretch.to))}</span>
      </div>
      <details>
        <summary>{t('drill.debrief.table')}</summary>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('drill.debrief.time')}</Table.Th>
              {lines.map(({ name, words }) => (
                <Table.Th key={name}>{words}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {quarters.map((time) => (
              <Table.Tr key={time}>
                <Table.Th scope="row">{clockText(Math.floor(time))}</Table.Th>
                {lines.map(({ name, day }) => (
                  <Table.Td key={name}>{format.number(day.waiting[Math.round((time - day.opens) / surveyStep)] ?? 0)}</Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </details>
    </figure>
  );
}
