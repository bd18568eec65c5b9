// Opens the scenario's day in the worker for as long as somebody looks, and keeps the time shown when the scenario changes under it.

import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { HallDescription } from '../../../shared/hall-picture/hall-description.ts';
import type { PassengerStory } from '../../../shared/hall-picture/passenger-story.ts';
import type { Scenario } from '../../../shared/scenario/schema.ts';
import { useAppServices } from '../../store/app-services.ts';
import { DayCurve } from './day-curve.ts';
import { HallFilm } from './hall-film.ts';
import { LiveShow } from './live-show.ts';

export interface OpenDay {
  readonly hall: HallDescription;
  readonly show: LiveShow;
  readonly film: HallFilm;
  readonly curve: DayCurve;
  readonly story: (number: number, arrived: number, answer: (story: PassengerStory | undefined) => void) => void;
}

export type LiveDay =
  | { readonly status: 'opening' }
  | { readonly status: 'open'; readonly day: OpenDay }
  | { readonly status: 'failed'; readonly error: string };

/** One of the days that a run of the scenario simulates, by its number from 0. */
export function useLiveDay(scenario: Scenario, replication: number): LiveDay {
  const { live } = useAppServices();
  const [state, setState] = useState<LiveDay>({ status: 'opening' });
  const shown = useRef<LiveShow | undefined>(undefined);
  useEffect(() => {
    let day: OpenDay | undefined;
    const before = shown.current;
    const hall = live.open(scenario, replication, {
      onOpened: (description) => {
        const show = new LiveShow(description.opens);
        if (before !== undefined) {
          show.speed = before.speed;
          show.time = before.time;
        }
        const film = new HallFilm(description, hall.segment, () => show.arrive());
        show.add(film);
        day = { hall: description, show, film, curve: new DayCurve(description), story: hall.story };
        shown.current = show;
        setState({ status: 'open', day });
      },
      onSurvey: (parts) => {
        if (day === undefined) return;
        for (const part of parts) day.curve.add(part);
        if (day.curve.over) day.show.end = day.curve.until;
        day.show.tell();
      },
      onFailed: (error) => setState({ status: 'failed', error }),
    });
    return () => {
      hall.close();
      setState({ status: 'opening' });
    };
  }, [live, scenario, replication]);
  return state;
}

/** Draws again when words and numbers have something new to say. */
export function useTold(show: LiveShow): number {
  return useSyncExternalStore(show.subscribe, () => show.told);
}
