// Opens the scenario's day in the worker for as long as somebody looks, and keeps the time shown when the scenario changes under it.

import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { HallDescription } from '../../../shared/hall-picture/hall-description.ts';
import type { PassengerStory } from '../../../shared/hall-picture/passenger-story.ts';
import { type Intervention, logsPartAt } from '../../../shared/scenario/schema/intervention-schema.ts';
import type { Scenario } from '../../../shared/scenario/schema/scenario-schema.ts';
import { useAppServices, type AppServices } from '../../store/app-services.ts';
import { sameMeaning } from '../../store/selectors.ts';
import { useTranslator } from '../../i18n/translator-context.tsx';
import { dayEvents, type DayEvent, type Timetables } from './day-events.ts';
import { DayCurve } from './day-curve.ts';
import { HallFilm } from './hall-film.ts';
import { LiveShow } from './live-show.ts';

export interface OpenDay {
  readonly hall: HallDescription;
  readonly show: LiveShow;
  readonly film: HallFilm;
  readonly curve: DayCurve;
  readonly story: (number: number, arrived: number, answer: (story: PassengerStory | undefined) => void) => void;
  /** From now on the day has these interventions and no others. */
  readonly intervene: (interventions: readonly Intervention[]) => void;
}

export type LiveDay =
  | { readonly status: 'opening' }
  | { readonly status: 'open'; readonly day: OpenDay }
  | { readonly status: 'failed'; readonly error: string };

/** One of the days that a run of the scenario simulates, by its number from 0, with what is done to it. */
export function useLiveDay(scenario: Scenario, replication: number, log: readonly Intervention[]): LiveDay {
  const { live } = useAppServices();
  const [state, setState] = useState<LiveDay>({ status: 'opening' });
  const shown = useRef<LiveShow | undefined>(undefined);
  const latest = useRef(log);
  useEffect(() => {
    const before = shown.current;
    const hall = openDay(live, scenario, replication, latest.current, {
      showOf: ({ opens }) => {
        const show = new LiveShow(opens);
        if (before !== undefined) {
          show.speed = before.speed;
          show.time = before.time;
        }
        shown.current = show;
        return show;
      },
      onOpen: (day) => setState({ status: 'open', day }),
      onFailed: (error) => setState({ status: 'failed', error }),
    });
    return () => {
      hall.close();
      setState({ status: 'opening' });
    };
  }, [live, scenario, replication]);
  const day = state.status === 'open' ? state.day : undefined;
  useEffect(() => {
    latest.current = log;
    day?.intervene(log);
  }, [day, log]);
  return state;
}

/** The scenario as the hall is opened with it: another one only where something changes that the hall must be opened anew for. */
export function useUntouched(scenario: Scenario): Scenario {
  const [untouched, setUntouched] = useState(scenario);
  const same = sameMeaning({ ...scenario, interventions: untouched.interventions }, untouched);
  if (!same) setUntouched(scenario);
  return same ? untouched : scenario;
}

/** The same day with other interventions, shown at the same time; undefined while there is none. */
export function useBranch(
  { show }: OpenDay,
  scenario: Scenario,
  replication: number,
  interventions: readonly Intervention[] | undefined,
): OpenDay | undefined {
  const { live } = useAppServices();
  const [branch, setBranch] = useState<OpenDay | undefined>(undefined);
  useEffect(() => {
    if (interventions === undefined) return undefined;
    const hall = openDay(live, scenario, replication, interventions, {
      showOf: () => show,
      onOpen: setBranch,
      onFailed: () => setBranch(undefined),
    });
    return () => {
      hall.close();
      setBranch(undefined);
    };
  }, [live, show, scenario, replication, interventions]);
  return branch;
}

interface DayEvents {
  readonly showOf: (hall: HallDescription) => LiveShow;
  readonly onOpen: (day: OpenDay) => void;
  readonly onFailed: (error: string) => void;
}

function openDay(
  live: AppServices['live'],
  scenario: Scenario,
  replication: number,
  interventions: readonly Intervention[],
  { showOf, onOpen, onFailed }: DayEvents,
) {
  const { interventions: _kept, ...untouched } = scenario;
  let done = interventions;
  let day: OpenDay | undefined;
  let remove: (() => void) | undefined;
  const hall = live.open({ ...untouched, ...(done.length > 0 && { interventions: [...done] }) }, replication, {
    onOpened: (description) => {
      const show = showOf(description);
      const film = new HallFilm(description, hall.segment, () => show.arrive());
      remove = show.add(film);
      day = {
        hall: description,
        show,
        film,
        curve: new DayCurve(description),
        story: hall.story,
        intervene: (wanted) => {
          const from = logsPartAt(done, wanted);
          if (from === Infinity) return;
          done = wanted;
          hall.intervene(wanted);
          film.forget(from);
          show.refresh();
        },
      };
      onOpen(day);
    },
    onSurvey: (parts) => {
      if (day === undefined) return;
      for (const part of parts) day.curve.add(part);
      day.show.goesUntil(day.curve.over ? day.curve.until : Infinity);
      day.show.tell();
    },
    onFailed,
  });
  return {
    close: () => {
      remove?.();
      hall.close();
    },
  };
}

/** What happens in a day, as far as it is known. */
export function useDayEvents({ hall, show, curve }: OpenDay, timetables: Timetables, log: readonly Intervention[]): readonly DayEvent[] {
  const translator = useTranslator();
  useTold(show);
  const { changes } = curve;
  return useMemo(() => dayEvents(hall, timetables, curve, changes, log, translator), [hall, timetables, curve, changes, log, translator]);
}

/** Draws again when words and numbers have something new to say. */
export function useTold(show: LiveShow): number {
  return useSyncExternalStore(show.subscribe, () => show.told);
}
