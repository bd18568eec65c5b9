// The worker's side of the live hall: answers requests at once and surveys the day in between.

import type { FromLiveWorker, ToLiveWorker } from './live-protocol.ts';
import { LiveSession } from './live-session.ts';
import { DaySurvey } from './survey-day.ts';
import { tellStory } from './tell-story.ts';

export interface LiveWorkerParts {
  readonly post: (message: FromLiveWorker, transfer: ArrayBuffer[]) => void;
  /** Does something after the messages that wait. */
  readonly later: (action: () => void) => void;
}

interface OpenHall {
  readonly session: LiveSession;
  survey: DaySurvey;
  surveyed: number;
  /** True while the next part of the survey is on its way. */
  surveying: boolean;
}

/** Stretches of the day surveyed between two looks at the messages: some milliseconds' work. */
const surveyedAtOnce = 6;

/** Answers each message, in order. */
export function serveLive({ post, later }: LiveWorkerParts): (message: ToLiveWorker) => void {
  const halls = new Map<number, OpenHall>();

  const survey = (hall: number, open: OpenHall): void => {
    if (halls.get(hall) !== open) return;
    const parts = [];
    let over = false;
    while (!over && parts.length < surveyedAtOnce) {
      const part = open.survey.add(open.session.segment(open.surveyed));
      open.surveyed += 1;
      parts.push(part);
      over = part.over;
    }
    post({ kind: 'survey', hall, parts }, []);
    open.surveying = !over;
    if (!over) later(() => guarded(hall, () => survey(hall, open)));
  };
  const guarded = (hall: number, action: () => void): void => {
    try {
      action();
    } catch (error) {
      halls.delete(hall);
      post({ kind: 'failed', hall, error: error instanceof Error ? error.message : String(error) }, []);
    }
  };
  const answer = (message: ToLiveWorker): void => {
    const { hall } = message;
    if (message.kind === 'open') {
      const session = new LiveSession(message.scenario, message.replication);
      const open: OpenHall = { session, survey: new DaySurvey(session.hall), surveyed: 0, surveying: true };
      halls.set(hall, open);
      post({ kind: 'opened', hall, description: session.hall }, []);
      later(() => guarded(hall, () => survey(hall, open)));
      return;
    }
    if (message.kind === 'close') {
      halls.delete(hall);
      return;
    }
    const open = halls.get(hall);
    // The hall was closed, or failed and said so, while the request was on its way.
    if (open === undefined) return;
    const { session } = open;
    if (message.kind === 'intervene') {
      session.intervene(message.interventions);
      open.survey = new DaySurvey(session.hall);
      open.surveyed = 0;
      if (!open.surveying) later(() => guarded(hall, () => survey(hall, open)));
      open.surveying = true;
      return;
    }
    if (message.kind === 'segment') {
      const segment = session.segment(message.index);
      const { time, what, party, place, value } = segment.events;
      const columns = [time, what, party, place, value].map(({ buffer }) => buffer as ArrayBuffer);
      post({ kind: 'segment', request: message.request, segment }, columns);
    } else {
      post({ kind: 'story', request: message.request, story: tellStory(session, message.number, message.arrived) }, []);
    }
  };
  return (message) => guarded(message.hall, () => answer(message));
}
