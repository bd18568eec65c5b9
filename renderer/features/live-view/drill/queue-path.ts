// The number of people in line as a path over a stretch of the day, in a picture of 1000 by 100.

import { surveyStep } from '../../../../shared/hall-picture/day-survey.ts';

export interface Stretch {
  /** [s from midnight] */
  readonly from: number;
  readonly to: number;
}

/** `waiting` are the samples since the opening; those up to `until` are drawn. */
export function queuePath(waiting: readonly number[], opens: number, { from, to }: Stretch, until: number, most: number): string {
  const points = waiting.flatMap((people, sample) => {
    const time = opens + sample * surveyStep;
    if (time < from || time > Math.min(to, until)) return [];
    return [`${(((time - from) / (to - from)) * 1000).toFixed(1)} ${(100 - (people / most) * 96).toFixed(1)}`];
  });
  return points.length === 0 ? '' : `M${points.join('L')}`;
}

/** The most people in line in a stretch, at least ten. */
export function mostIn(waiting: readonly number[], opens: number, { from, to }: Stretch): number {
  return waiting.reduce((most, people, sample) => {
    const time = opens + sample * surveyStep;
    return time >= from && time <= to ? Math.max(most, people) : most;
  }, 10);
}
