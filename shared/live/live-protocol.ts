// What the window and the worker that runs the live hall say to each other.

import type { Intervention } from '../scenario/schema/intervention-schema.ts';
import type { Scenario } from '../scenario/schema/scenario-schema.ts';
import type { HallDescription } from '../hall-picture/hall-description.ts';
import type { SurveyPart } from '../hall-picture/day-survey.ts';
import type { PassengerStory } from '../hall-picture/passenger-story.ts';
import type { Segment } from '../hall-picture/segment.ts';

/** Halls are numbered by the window; requests too, and each is answered once. */
export type ToLiveWorker =
  /** Opens a hall and surveys its day; a hall that had this number is closed. */
  | { readonly kind: 'open'; readonly hall: number; readonly scenario: Scenario; readonly replication: number }
  /** From now on the day has these interventions and no others; it is surveyed anew. */
  | { readonly kind: 'intervene'; readonly hall: number; readonly interventions: readonly Intervention[] }
  | { readonly kind: 'close'; readonly hall: number }
  | { readonly kind: 'segment'; readonly hall: number; readonly request: number; readonly index: number }
  | { readonly kind: 'story'; readonly hall: number; readonly request: number; readonly number: number; readonly arrived: number };

export type FromLiveWorker =
  | { readonly kind: 'opened'; readonly hall: number; readonly description: HallDescription }
  | { readonly kind: 'survey'; readonly hall: number; readonly parts: readonly SurveyPart[] }
  | { readonly kind: 'segment'; readonly request: number; readonly segment: Segment }
  | { readonly kind: 'story'; readonly request: number; readonly story: PassengerStory | undefined }
  | { readonly kind: 'failed'; readonly hall: number; readonly error: string };
