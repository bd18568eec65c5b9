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
  readonly survey: DaySurvey;
  surveyed: number;
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
      const open: OpenHall = { session, survey: new DaySurvey(session.hall), surveyed: 0 };
      halls.set(hall, open);
      post({ kind: 'opened', hall, description: session.hall }, []);
      later(() => guarded(hall, () => survey(hall, open)));
      return;
    }
    if (message.kind === 'close') {
      halls.delete(hall);
      return;
    }
    const session = halls.get(hall)?.session;
    // The hall was closed, or failed and said so, while the request was on its way.
    if (session === undefined) return;
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
