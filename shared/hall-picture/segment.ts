// A stretch of the day: how it begins and what happens in it.

import type { Keyframe } from './keyframe.ts';
import type { LiveEvents } from './live-event.ts';

/** Length of the stretches in which the day is handed out [s]. */
export const segmentLength = 300;

export interface Segment {
  readonly index: number;
  /** [s from midnight]; the keyframe holds what has happened up to and including the start. */
  readonly start: number;
  readonly end: number;
  readonly keyframe: Keyframe;
  /** After the start, up to and including the end. */
  readonly events: LiveEvents;
  /** True where nothing happens in it or after it. */
  readonly isLast: boolean;
}
