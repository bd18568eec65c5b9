// The hall, live: plan, clock, time line, numbers, and whoever is followed.

import { Alert, Button } from '@mantine/core';
import { useMemo, useReducer, useRef, useState } from 'react';
import type { PassengerStory } from '../../../shared/hall-picture/passenger-story.ts';
import { inOrderOfTime, type Intervention } from '../../../shared/scenario/schema/intervention-schema.ts';
import { plannedOpen } from '../../../shared/scenario/planned-open.ts';
import { plannedBanks } from '../../../shared/scenario/staffing/planned-banks.ts';
import { useTurns } from '../../components/use-turns.ts';
import { useTranslator } from '../../i18n/translator-context.tsx';
import type { PlanPlace, Scenario } from '../../../shared/scenario/schema/scenario-schema.ts';
import { stepsOf } from '../../store/live-slice.ts';
import { canRun } from '../../store/scenario-problems.ts';
import { useAppStore } from '../../store/use-app-store.ts';
import { DrillCard } from './drill/drill-card.tsx';
import { BranchCard } from './branch-card.tsx';
import { DayEventsCard } from './day-events-card.tsx';
import { HallCanvas } from './plan/hall-canvas.tsx';
import type { HallDrawing } from './plan/hall-drawing.ts';
import { HallLegend } from './plan/hall-legend.tsx';
import { InspectCard } from './inspect/inspect-card.tsx';
import type { Inspected } from './inspect/inspect.ts';
import { InterveneCard } from './interventions/intervene-card.tsx';
import { LessonCard } from './lessons/lesson-card.tsx';
import { LivePanel } from './live-panel.tsx';
import classes from './live-view.module.css';
import { ShowTools } from './show-tools.tsx';
import { StoryCard } from './inspect/story-card.tsx';
import { TimeLine } from './time-line.tsx';
import { TransportBar } from './transport-bar.tsx';
import { useBranch, useDayEvents, useLiveDay, useUntouched, type OpenDay } from './use-live-day.ts';
import { useLiveKeys } from './use-live-keys.ts';

/** The first day that a run simulates. */
const shownDay = 0;
/** Banks stand where the program puts them. */
const nowhere: readonly PlanPlace[] = [];

export function LiveView() {
  const { t } = useTranslator();
  const [attempt, again] = useReducer((tries: number) => tries + 1, 0);
  const runnable = useAppStore((state) => canRun(state.scenario));
  const presenting = useAppStore((state) => (state.view.presenting ? state.scenario.name : undefined));
  return (
    <section className={classes['view']} aria-labelledby="live-title">
      {/* The program's name and that of the scenario are not on screen then. */}
      {presenting !== undefined && <h1 className={classes['title']}>{presenting}</h1>}
      <h2 id="live-title" className={classes['title']}>
        {t('live.title')}
      </h2>
      {runnable ? (
        <Day key={attempt} onAgain={again} />
      ) : (
        <Alert variant="default" color="red">
          {t('live.cannotRun')}
        </Alert>
      )}
    </section>
  );
}

function Day({ onAgain }: { readonly onAgain: () => void }) {
  const { t } = useTranslator();
  const scenario = useUntouched(useAppStore((state) => state.scenario));
  const log = useShownLog();
  const live = useLiveDay(scenario, shownDay, log);
  switch (live.status) {
    case 'opening':
      return <p role="status">{t('live.opening')}</p>;
    case 'failed':
      return (
        <Alert role="alert" variant="default" color="red">
          <p>{t('live.failed', { error: live.error })}</p>
          <Button onClick={onAgain}>{t('live.again')}</Button>
        </Alert>
      );
    case 'open':
      return <OpenHall day={live.day} scenario={scenario} log={log} />;
  }
}

/** What is done to the day; of a drill, what goes wrong in it and what the trainee does about that. */
function useShownLog(): readonly Intervention[] {
  const steps = useAppStore(stepsOf);
  const responses = useAppStore((state) => state.drilling?.responses);
  const faults = useAppStore((state) => (state.drilling?.begun ?? state.scenario).drill?.faults);
  return useMemo(
    () => (responses === undefined ? steps : inOrderOfTime([...steps, ...(faults ?? []), ...responses])),
    [steps, responses, faults],
  );
}

interface OpenHallProps {
  readonly day: OpenDay;
  readonly scenario: Scenario;
  readonly log: readonly Intervention[];
}

function OpenHall({ day, scenario, log }: OpenHallProps) {
  const { t, format } = useTranslator();
  const drilling = useAppStore((state) => state.drilling !== undefined);
  const timetables = useMemo(() => plannedBanks(scenario).map(plannedOpen), [scenario]);
  const events = useDayEvents(day, timetables, log);
  const [inspected, setInspected] = useState<Inspected | undefined>(undefined);
  const [told, setTold] = useState<{ readonly story: PassengerStory | undefined; readonly log: readonly Intervention[] } | undefined>(
    undefined,
  );
  // With another log a passenger's way may be another.
  const story = told?.log === log ? told.story : undefined;
  /** What had been done when the day was split. */
  const [split, setSplit] = useState<readonly Intervention[] | undefined>(undefined);
  const before = useBranch(day, scenario, shownDay, split);
  const drawing = useRef<HallDrawing | undefined>(undefined);
  const plans = useRef<HTMLDivElement>(null);
  const plan = useAppStore((state) => state.scenario.plan ?? nowhere);
  const editScenario = useAppStore((state) => state.editScenario);
  useLiveKeys(day.show);
  // The plan and the clock first; what stands beside and under them follows piece by piece.
  const turns = useTurns(5);
  const follow = (number: number, arrived: number) => day.story(number, arrived, (story) => setTold({ story, log }));
  const changePlan = (changed: readonly PlanPlace[]) =>
    editScenario((draft) => {
      if (changed.length === 0) delete draft.plan;
      else draft.plan = [...changed];
    });
  const canvasOf = (shown: OpenDay, caption: string | undefined) => (
    <HallCanvas
      day={shown}
      caption={caption}
      plan={plan}
      onPlan={changePlan}
      followed={story?.number ?? -1}
      inspected={inspected}
      onInspect={setInspected}
      onFollow={(number) => {
        const party = shown.film.picture.parties.get(number);
        if (party !== undefined) follow(number, party.arrived);
      }}
      drawingRef={shown === day ? drawing : undefined}
    />
  );
  const branch = <BranchCard day={day} before={before} onBranch={() => setSplit(log)} onEnd={() => setSplit(undefined)} />;
  return (
    <div className={classes['hall']}>
      <div className={classes['stage']}>
        <div className={classes['bar']}>
          <TransportBar show={day.show} />
          <ShowTools day={day} stage={plans} />
          <span className={classes['oneDay']}>{t('live.oneDay', { day: format.number(shownDay + 1) })}</span>
        </div>
        <div ref={plans} className={classes['plans']}>
          {before !== undefined && canvasOf(before, t('live.branch.before'))}
          {canvasOf(day, before === undefined ? undefined : t('live.branch.changed'))}
        </div>
        <InspectCard day={day} inspected={inspected} />
        {turns > 1 && <TimeLine day={day} events={events} before={before} />}
      </div>
      <div className={classes['side']}>
        <LessonCard day={day} onSplit={setSplit} />
        {drilling && <DrillCard day={day} />}
        {before !== undefined && branch}
        {turns > 2 && <LivePanel day={day} />}
        {turns > 3 && !drilling && <InterveneCard day={day} />}
        {turns > 4 && (
          <>
            {before === undefined && !drilling && branch}
            <StoryCard
              day={day}
              story={story}
              onFollow={(number, arrived) => {
                follow(number, arrived);
                day.show.seek(arrived);
              }}
              onStop={() => setTold(undefined)}
              onFind={() => story !== undefined && drawing.current?.find(story.number)}
            />
            <DayEventsCard day={day} events={events} />
            <HallLegend hall={day.hall} />
          </>
        )}
      </div>
    </div>
  );
}
