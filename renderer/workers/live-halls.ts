// The window's end of the live hall: opens days in a worker and asks for stretches of them. The worker starts with the first hall.

import type { FromLiveWorker, ToLiveWorker } from '../../shared/live/live-protocol.ts';
import type { SurveyPart } from '../../shared/hall-picture/day-survey.ts';
import type { HallDescription } from '../../shared/hall-picture/hall-description.ts';
import type { PassengerStory } from '../../shared/hall-picture/passenger-story.ts';
import type { Segment } from '../../shared/hall-picture/segment.ts';
import type { Intervention } from '../../shared/scenario/schema/intervention-schema.ts';
import type { Scenario } from '../../shared/scenario/schema/scenario-schema.ts';
import { webWorkerPort, type WebWorkerPort } from './web-worker-port.ts';

/** The worker lives as long as the window. */
export type LivePort = Omit<WebWorkerPort<ToLiveWorker, FromLiveWorker>, 'terminate'>;

export interface LiveHallEvents {
  readonly onOpened: (description: HallDescription) => void;
  readonly onSurvey: (parts: readonly SurveyPart[]) => void;
  /** Nothing comes after it. */
  readonly onFailed: (error: string) => void;
}

/** One day that is being watched. What is asked of a hall that was closed or has failed is never answered. */
export interface LiveHall {
  readonly segment: (index: number, answer: (segment: Segment) => void) => void;
  readonly story: (number: number, arrived: number, answer: (story: PassengerStory | undefined) => void) => void;
  /** From now on the day has these interventions and no others; it is surveyed anew. */
  readonly intervene: (interventions: readonly Intervention[]) => void;
  readonly close: () => void;
}

export interface LiveHalls {
  readonly open: (scenario: Scenario, replication: number, events: LiveHallEvents) => LiveHall;
}

export function createLiveHalls(spawn: () => LivePort): LiveHalls {
  const open = new Map<number, LiveHallEvents>();
  const segments = new Map<number, (segment: Segment) => void>();
  const stories = new Map<number, (story: PassengerStory | undefined) => void>();
  let port: LivePort | undefined;
  let numbers = 0;

  const listen = (message: FromLiveWorker): void => {
    switch (message.kind) {
      case 'opened':
        open.get(message.hall)?.onOpened(message.description);
        break;
      case 'survey':
        open.get(message.hall)?.onSurvey(message.parts);
        break;
      case 'segment':
        segments.get(message.request)?.(message.segment);
        segments.delete(message.request);
        break;
      case 'story':
        stories.get(message.request)?.(message.story);
        stories.delete(message.request);
        break;
      case 'failed':
        open.get(message.hall)?.onFailed(message.error);
        open.delete(message.hall);
        break;
    }
  };
  const start = (): LivePort => {
    const started = spawn();
    started.onMessage(listen);
    started.onLost((error) => {
      if (port === started) port = undefined;
      const lost = [...open.values()];
      open.clear();
      lost.forEach(({ onFailed }) => onFailed(error));
    });
    return started;
  };

  return {
    open: (scenario, replication, events) => {
      const hall = ++numbers;
      open.set(hall, events);
      port ??= start();
      port.post({ kind: 'open', hall, scenario, replication });
      const isOpen = () => open.has(hall);
      return {
        segment: (index, answer) => {
          const request = ++numbers;
          segments.set(request, (segment) => isOpen() && answer(segment));
          port?.post({ kind: 'segment', hall, request, index });
        },
        story: (number, arrived, answer) => {
          const request = ++numbers;
          stories.set(request, (story) => isOpen() && answer(story));
          port?.post({ kind: 'story', hall, request, number, arrived });
        },
        intervene: (interventions) => port?.post({ kind: 'intervene', hall, interventions }),
        close: () => {
          open.delete(hall);
          port?.post({ kind: 'close', hall });
        },
      };
    },
  };
}

/** Halls in a web worker. */
export function createWebLiveHalls(): LiveHalls {
  return createLiveHalls(() =>
    webWorkerPort(new Worker(new URL('./live.worker.ts', import.meta.url), { type: 'module', name: 'live hall' })),
  );
}
