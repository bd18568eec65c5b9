// After a drill: faults and responses on one time line, and the score against the undisturbed day and the best of the standard responses.

import { Modal, Table } from '@mantine/core';
import type { HallDescription } from '../../../../shared/hall-picture/hall-description.ts';
import { reactions, scoreDrill, type DrillScore } from '../../../../shared/lessons/drill-score.ts';
import { standardReserves, type StandardResponse } from '../../../../shared/lessons/standard-responses.ts';
import { clockText } from '../../../../shared/scenario/clock-text.ts';
import type { DrillScenario } from '../../../../shared/scenario/drill-message.ts';
import { inOrderOfTime, type Intervention } from '../../../../shared/scenario/schema/intervention-schema.ts';
import { whatIsDone } from '../../../../shared/wording/intervention-words.ts';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import live from '../live-view.module.css';
import { durationText } from '../live-words.ts';
import { DebriefChart } from './debrief-chart.tsx';
import classes from './drill.module.css';
import { useDrillDays, type DrillDay } from './use-drill-days.ts';

interface DebriefProps {
  readonly scenario: DrillScenario;
  readonly hall: HallDescription;
  readonly responses: readonly Intervention[];
}

export function DebriefDialog({ onClose, ...debrief }: DebriefProps & { readonly onClose: () => void }) {
  const { t } = useTranslator();
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('drill.debrief.title')}
      closeButtonProps={{ 'aria-label': t('frame.commands.close') }}
      size="68rem"
    >
      <Debrief {...debrief} />
    </Modal>
  );
}

function Debrief({ scenario, hall, responses }: DebriefProps) {
  const { t, format } = useTranslator();
  const state = useDrillDays(scenario, responses);
  const faults = inOrderOfTime(scenario.drill.faults);
  if (state.status === 'stranded') return <p role="alert">{t('drill.debrief.stranded')}</p>;
  if (state.status === 'failed') return <p role="alert">{t('drill.debrief.failed', { error: state.error })}</p>;
  if (state.status === 'computing') {
    return <p role="status">{t('drill.debrief.computing', { done: format.number(state.done), all: format.number(state.all) })}</p>;
  }
  const score = scoreOf(state.days);
  return (
    <div className={classes['debrief']}>
      <Verdict score={score} />
      <p className={live['hint']}>{t('drill.debrief.caution')}</p>
      <DebriefChart days={state.days} drill={scenario.drill} faults={faults} responses={responses} hall={hall} />
      <h3>{t('drill.debrief.line')}</h3>
      <TimeTable faults={faults} responses={responses} hall={hall} />
      <h3>{t('drill.debrief.compared')}</h3>
      <Standards score={score} />
      <p className={live['hint']}>{t('drill.debrief.formula')}</p>
    </div>
  );
}

function scoreOf(days: readonly DrillDay[]): DrillScore<StandardResponse> {
  const waited = Object.fromEntries(days.map((day) => [day.name, day.waited]));
  const { undisturbed = 0, trainee = 0, ...standards } = waited;
  return scoreDrill({ undisturbed, trainee, standards: standards as Record<StandardResponse | 'nothing', number> });
}

function Verdict({ score: { extra, avoided } }: { readonly score: DrillScore<StandardResponse> }) {
  const { t, format } = useTranslator();
  const minutes = Math.round(extra);
  const said =
    minutes < 0
      ? t('drill.debrief.saved', { number: format.number(-minutes) })
      : t('drill.debrief.score', { count: minutes, number: format.number(minutes) });
  return (
    <p className={classes['verdict']} role="status">
      {said}{' '}
      {avoided === undefined
        ? t('drill.debrief.helpless')
        : avoided < 0
          ? t('drill.debrief.worse')
          : t('drill.debrief.avoided', { share: format.percent(avoided) })}
    </p>
  );
}

function TimeTable({ faults, responses, hall }: Omit<DebriefProps, 'scenario'> & { readonly faults: readonly Intervention[] }) {
  const translator = useTranslator();
  const { t } = translator;
  const rows = [
    ...reactions(faults, responses).map(({ fault, after }) => ({
      kind: 'fault' as const,
      done: fault,
      reaction: after === undefined ? t('drill.debrief.none') : durationText(after, translator),
    })),
    ...responses.map((done) => ({ kind: 'response' as const, done, reaction: '' })),
  ].toSorted((a, b) => a.done.at - b.done.at);
  return (
    <Table aria-label={t('drill.debrief.line')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('drill.debrief.time')}</Table.Th>
          <Table.Th>{t('drill.debrief.what')}</Table.Th>
          <Table.Th>{t('drill.debrief.reaction')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map(({ kind, done, reaction }, at) => (
          <Table.Tr key={at}>
            <Table.Td>{clockText(done.at)}</Table.Td>
            <Table.Td>
              <span className={classes['mark']} data-kind={kind} aria-hidden />
              {t(`drill.debrief.${kind}`, { what: whatIsDone(done, hall, translator) })}
            </Table.Td>
            <Table.Td>{reaction}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function Standards({ score }: { readonly score: DrillScore<StandardResponse> }) {
  const { t, format } = useTranslator();
  const names = Object.keys(score.standards) as (StandardResponse | 'nothing')[];
  const wordsOf = (name: StandardResponse | 'nothing') => {
    const day = t(`drill.debrief.standards.${name}`, { count: standardReserves.officers });
    return name === score.best ? t('drill.debrief.best', { day }) : day;
  };
  const rows = [
    { name: 'trainee', words: t('drill.debrief.traineeDay'), extra: score.extra },
    ...names.map((name) => ({ name, words: wordsOf(name), extra: score.standards[name] })),
  ].toSorted((a, b) => a.extra - b.extra);
  return (
    <Table aria-label={t('drill.debrief.compared')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('drill.debrief.day')}</Table.Th>
          <Table.Th>{t('drill.debrief.extra')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map(({ name, words, extra }) => (
          <Table.Tr key={name} data-trainee={name === 'trainee' || undefined} className={classes['row'] ?? ''}>
            <Table.Th scope="row">{words}</Table.Th>
            <Table.Td>{format.number(Math.round(extra))}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
