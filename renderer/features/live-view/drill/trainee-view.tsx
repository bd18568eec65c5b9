// What the trainee of a drill sees: the hall, the numbers and lines of an operations room until now, and what one can do about it. What is still to
// come is not shown.

import { Alert, Button } from '@mantine/core';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { DrillMessage, DrillScenario } from '../../../../shared/scenario/drill-message.ts';
import { clockText } from '../../../../shared/scenario/clock-text.ts';
import { inOrderOfTime, type Intervention } from '../../../../shared/scenario/schema/intervention-schema.ts';
import type { PlanPlace } from '../../../../shared/scenario/schema/scenario-schema.ts';
import { interventionWords } from '../../../../shared/wording/intervention-words.ts';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { useAppStoreApi } from '../../../store/use-app-store.ts';
import { HallCanvas } from '../plan/hall-canvas.tsx';
import { HallLegend } from '../plan/hall-legend.tsx';
import { InspectCard } from '../inspect/inspect-card.tsx';
import type { Inspected } from '../inspect/inspect.ts';
import { LivePanel } from '../live-panel.tsx';
import live from '../live-view.module.css';
import { TransportBar } from '../transport-bar.tsx';
import { useLiveDay, useTold, type OpenDay } from '../use-live-day.ts';
import { useDrillChannel } from './drill-channel.ts';
import classes from './drill.module.css';
import { QueueSoFar } from './queue-so-far.tsx';
import { TraineeSteps } from './trainee-steps.tsx';

interface Given {
  readonly scenario: DrillScenario;
  /** Counts the beginnings: each is a new day. */
  readonly number: number;
  readonly ended: boolean;
}

const nothing: readonly Intervention[] = [];

export function TraineeView({ session }: { readonly session: string }) {
  const { t } = useTranslator();
  const store = useAppStoreApi();
  const [given, setGiven] = useState<Given | undefined>(undefined);
  const send = useDrillChannel(session, (message) => {
    if (message.kind === 'end') setGiven((before) => before && { ...before, ended: true });
    if (message.kind !== 'begin') return;
    store.getState().changeSettings({ language: message.language });
    setGiven((before) => ({ scenario: message.scenario, number: (before?.number ?? 0) + 1, ended: false }));
  });
  useEffect(() => {
    const leave = () => send({ kind: 'left' });
    window.addEventListener('pagehide', leave);
    return () => window.removeEventListener('pagehide', leave);
  }, [send]);
  useEffect(() => {
    document.title = t('drill.window');
  }, [t]);
  return (
    <main className={classes['trainee']}>
      <h1>{t('drill.trainee.title')}</h1>
      {given === undefined ? (
        <Waiting send={send} />
      ) : (
        <Watch key={given.number} scenario={given.scenario} ended={given.ended} send={send} />
      )}
    </main>
  );
}

type Send = (message: DrillMessage) => void;

/** Between two reports to the instructor [ms]. */
const reportEvery = 500;

/** Reports how things stand at once and again and again, so that whoever opens a window hears of it. */
function useReports(report: () => void): void {
  useEffect(() => {
    report();
    const timer = setInterval(report, reportEvery);
    return () => clearInterval(timer);
  }, [report]);
}

function Waiting({ send }: { readonly send: Send }) {
  const { t } = useTranslator();
  useReports(useCallback(() => send({ kind: 'progress', phase: 'waiting', time: 0, playing: false, responses: [] }), [send]));
  return <p role="status">{t('drill.trainee.waiting')}</p>;
}

interface WatchProps {
  readonly scenario: DrillScenario;
  readonly ended: boolean;
  readonly send: Send;
}

function Watch({ scenario, ended, send }: WatchProps) {
  const { t } = useTranslator();
  const { drill, interventions = nothing } = scenario;
  const [responses, setResponses] = useState(nothing);
  const log = useMemo(() => inOrderOfTime([...interventions, ...drill.faults, ...responses]), [interventions, drill, responses]);
  const day = useLiveDay(scenario, 0, log);
  if (day.status === 'opening') return <p role="status">{t('live.opening')}</p>;
  if (day.status === 'failed') {
    return (
      <Alert role="alert" variant="default" color="red">
        {t('live.failed', { error: day.error })}
      </Alert>
    );
  }
  return <Room day={day.day} scenario={scenario} ended={ended} send={send} responses={responses} onRespond={setResponses} />;
}

interface RoomProps extends WatchProps {
  readonly day: OpenDay;
  readonly responses: readonly Intervention[];
  readonly onRespond: (responses: readonly Intervention[]) => void;
}

/** The way back in one step [s]. */
const backBy = 300;

function Room({ day, scenario, ended, send, responses, onRespond }: RoomProps) {
  const translator = useTranslator();
  const { t } = translator;
  const { show, hall } = day;
  const { drill } = scenario;
  const [plan, setPlan] = useState<readonly PlanPlace[]>(scenario.plan ?? []);
  const { from, until } = drill;
  const mayRewind = drill.mayRewind === true;
  const [inspected, setInspected] = useState<Inspected | undefined>(undefined);
  useTold(show);
  useEffect(() => {
    show.keepWithin(from, until, !mayRewind);
  }, [show, from, until, mayRewind]);
  const over = ended || show.time >= until;
  useEffect(() => {
    if (over) show.play(false);
  }, [over, show]);
  const report = useCallback(
    () => send({ kind: 'progress', phase: over ? 'over' : 'running', time: show.time, playing: show.playing, responses: [...responses] }),
    [send, over, show, responses],
  );
  useReports(report);
  useSpace(() => !over && show.play(!show.playing));
  const rewind = () => {
    const to = Math.max(from, show.time - backBy);
    show.play(false);
    onRespond(responses.filter(({ at }) => at <= to));
    show.seek(to);
  };
  return (
    <div className={live['hall']}>
      <div className={live['stage']}>
        <h2 className={live['title']}>{t('live.title')}</h2>
        <div className={live['bar']}>
          <TransportBar show={show} onlyOnward disabled={over} />
          {mayRewind && !over && (
            <Button variant="default" onClick={rewind}>
              {t('drill.trainee.back')}
            </Button>
          )}
          <span className={live['oneDay']}>{t('drill.trainee.charge', { from: clockText(from), until: clockText(until) })}</span>
        </div>
        {over && (
          <Alert role="status" variant="default" color="blue">
            {t('drill.trainee.over')}
          </Alert>
        )}
        <div className={live['plans']}>
          <HallCanvas
            day={day}
            caption={undefined}
            plan={plan}
            onPlan={setPlan}
            followed={-1}
            inspected={inspected}
            onInspect={setInspected}
            onFollow={() => undefined}
            drawingRef={undefined}
          />
        </div>
        <InspectCard day={day} inspected={inspected} />
        <QueueSoFar day={day} from={from} until={until} />
      </div>
      <div className={live['side']}>
        <LivePanel day={day} />
        {!over && <TraineeSteps day={day} scenario={scenario} responses={responses} onRespond={onRespond} />}
        <section aria-label={t('drill.trainee.done')}>
          <h3>{t('drill.trainee.done')}</h3>
          {responses.length === 0 ? (
            <p className={live['hint']}>{t('drill.nothingDone')}</p>
          ) : (
            <ol className={classes['steps']}>
              {responses.map((response, at) => (
                <li key={at}>{interventionWords(response, hall, translator)}</li>
              ))}
            </ol>
          )}
        </section>
        <HallLegend hall={hall} />
      </div>
    </div>
  );
}

/** Space, where no field and no button has the focus. */
function useSpace(act: () => void): void {
  const newest = useRef(act);
  useEffect(() => {
    newest.current = act;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { target } = event;
      if (event.key !== ' ' || (target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT|BUTTON|SUMMARY)$/.test(target.tagName))) return;
      event.preventDefault();
      newest.current();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
