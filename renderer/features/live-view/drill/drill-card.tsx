// The instructor's card: when the trainee takes over, what goes wrong without the trainee knowing, and how the drill goes.

import { ActionIcon, Button, Checkbox, CloseButton, Tooltip } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { DrillProgress, DrillScenario } from '../../../../shared/scenario/drill-message.ts';
import { clockText } from '../../../../shared/scenario/clock-text.ts';
import { secondsOf } from '../../../../shared/scenario/clock.ts';
import type { Drill } from '../../../../shared/scenario/schema/drill-schema.ts';
import { inOrderOfTime, logsPartAt } from '../../../../shared/scenario/schema/intervention-schema.ts';
import { interventionWords, whatIsDone } from '../../../../shared/wording/intervention-words.ts';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { useAppServices } from '../../../store/app-services.ts';
import { useAppStore } from '../../../store/use-app-store.ts';
import { canRun } from '../../../store/scenario-problems.ts';
import live from '../live-view.module.css';
import { TimeField } from '../interventions/step-log.tsx';
import type { OpenDay } from '../use-live-day.ts';
import { DebriefDialog } from './debrief-dialog.tsx';
import { useDrillChannel } from './drill-channel.ts';
import classes from './drill.module.css';
import { FaultForms } from './fault-forms.tsx';
import { dayWith } from './use-drill-days.ts';

export function DrillCard({ day }: { readonly day: OpenDay }) {
  const translator = useTranslator();
  const { t, language } = translator;
  const { desktop } = useAppServices();
  const scenario = useAppStore((state) => state.scenario);
  const drilling = useAppStore((state) => state.drilling);
  const editScenario = useAppStore((state) => state.editScenario);
  const changeDrill = useAppStore((state) => state.changeDrill);
  const closeDrill = useAppStore((state) => state.closeDrill);
  const [progress, setProgress] = useState<DrillProgress | undefined>(undefined);
  const [blocked, setBlocked] = useState(false);
  const [debriefing, setDebriefing] = useState(false);
  const send = useDrillChannel(drilling?.session ?? '', (message) => {
    if (message.kind === 'left') setProgress(undefined);
    if (message.kind !== 'progress') return;
    setProgress(message);
    if (message.phase === 'waiting' || drilling === undefined) return;
    const over = message.phase === 'over';
    const isNew = over !== drilling.over || logsPartAt(drilling.responses, message.responses) < Infinity;
    if (isNew) changeDrill({ responses: message.responses, over });
  });
  const { openingHours, drill = { from: secondsOf(openingHours.opens), until: secondsOf(openingHours.closes), faults: [] } } = scenario;
  const faults = inOrderOfTime(drill.faults);
  const ready = useMemo(() => {
    const wrong = scenario.drill?.faults ?? [];
    return wrong.length > 0 && canRun(dayWith(scenario, wrong));
  }, [scenario]);
  const change = (changed: Partial<Drill>) =>
    editScenario((draft) => {
      draft.drill = { ...drill, ...changed };
    });
  if (drilling === undefined) return null;
  const { begun, responses, session, over } = drilling;
  const begin = () => {
    const given: DrillScenario = { ...scenario, drill };
    changeDrill({ begun: given, responses: [], over: false });
    send({ kind: 'begin', scenario: given, language });
  };
  return (
    <section className={live['intervene']} aria-label={t('drill.title')}>
      <header className={classes['head']}>
        <h3>{t('drill.title')}</h3>
        <CloseButton aria-label={t('drill.close')} onClick={closeDrill} />
      </header>
      <p className={live['hint']}>{t('drill.forInstructor')}</p>
      <div className={classes['times']}>
        <TimeField key={drill.from} label={t('drill.from')} at={drill.from} onMove={(from) => change({ from })} visible />
        <TimeField key={-drill.until} label={t('drill.until')} at={drill.until} onMove={(until) => change({ until })} visible />
      </div>
      <Checkbox
        label={t('drill.mayRewind')}
        checked={drill.mayRewind === true}
        onChange={(event) => {
          const { mayRewind: _before, ...rest } = drill;
          const allowed = event.currentTarget.checked;
          editScenario((draft) => {
            draft.drill = allowed ? { ...rest, mayRewind: true } : rest;
          });
        }}
      />
      <h4>{t('drill.faults')}</h4>
      {faults.length === 0 && <p className={live['hint']}>{t('drill.noFaults')}</p>}
      <ol className={live['log']} aria-label={t('drill.faults')}>
        {faults.map((fault, at) => {
          const words = whatIsDone(fault, day.hall, translator);
          return (
            <li key={at}>
              <TimeField
                key={fault.at}
                label={t('drill.time', { what: words })}
                at={fault.at}
                onMove={(time) => {
                  const moved = 'until' in fault ? { ...fault, at: time, until: fault.until + time - fault.at } : { ...fault, at: time };
                  change({ faults: faults.map((each) => (each === fault ? moved : each)) });
                }}
              />
              <span>{words}</span>
              <Tooltip label={t('drill.takeAway', { what: words })}>
                <ActionIcon
                  variant="default"
                  size="sm"
                  aria-label={t('drill.takeAway', { what: words })}
                  onClick={() => change({ faults: faults.filter((each) => each !== fault) })}
                >
                  <IconTrash size="0.875rem" aria-hidden />
                </ActionIcon>
              </Tooltip>
            </li>
          );
        })}
      </ol>
      <FaultForms day={day} faults={faults} onFaults={(changed) => change({ faults: [...changed] })} />
      <Button
        variant="default"
        fullWidth
        onClick={() => {
          void desktop.openTrainee(session).then((opened) => setBlocked(!opened));
        }}
      >
        {t('drill.open')}
      </Button>
      <div className={live['order']}>
        <Button disabled={progress === undefined || !ready} onClick={begin}>
          {t(begun === undefined ? 'drill.begin' : 'drill.again')}
        </Button>
        {begun !== undefined && !over && (
          <Button variant="default" onClick={() => send({ kind: 'end' })}>
            {t('drill.end')}
          </Button>
        )}
      </div>
      <p role="status" className={live['hint']}>
        {blocked ? t('drill.blocked') : <State progress={progress} />}
      </p>
      {begun !== undefined && (
        <>
          <h4>{t('drill.done')}</h4>
          {responses.length === 0 ? (
            <p className={live['hint']}>{t('drill.nothingDone')}</p>
          ) : (
            <ol className={classes['steps']}>
              {responses.map((response, at) => (
                <li key={at}>{interventionWords(response, day.hall, translator)}</li>
              ))}
            </ol>
          )}
          {over && (
            <Button fullWidth onClick={() => setDebriefing(true)}>
              {t('drill.show')}
            </Button>
          )}
        </>
      )}
      {debriefing && begun !== undefined && (
        <DebriefDialog scenario={begun} hall={day.hall} responses={responses} onClose={() => setDebriefing(false)} />
      )}
    </section>
  );
}

function State({ progress }: { readonly progress: DrillProgress | undefined }) {
  const { t } = useTranslator();
  if (progress === undefined) return t('drill.absent');
  switch (progress.phase) {
    case 'waiting':
      return t('drill.waiting');
    case 'over':
      return t('drill.over');
    case 'running':
      return t(progress.playing ? 'drill.running' : 'drill.paused', { time: clockText(Math.floor(progress.time)) });
  }
}
