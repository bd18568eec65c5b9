// What a lesson is: an invented hall small enough to watch, and steps that lead through a morning of it.

import type { LocalizedText } from '../reference/sourced.ts';
import type { Intervention } from '../scenario/schema/intervention-schema.ts';
import type { Scenario } from '../scenario/schema/scenario-schema.ts';

export interface LessonQuestion {
  readonly ask: LocalizedText;
  readonly answers: readonly LocalizedText[];
  /** Index of the right one. */
  readonly right: number;
  /** Said once an answer is given. */
  readonly because: LocalizedText;
}

export interface LessonStep {
  readonly title: LocalizedText;
  readonly text: LocalizedText;
  /** The time to which the hall is brought when the step begins [s from midnight]; without it the clock stays. */
  readonly at?: number;
  /** What is done to the day from this step on; without it the day stays as the step before left it. */
  readonly steppedIn?: readonly Intervention[];
  /** Two halls: beside this one the same day with only this done to it. */
  readonly beside?: readonly Intervention[];
  readonly question?: LessonQuestion;
  readonly tryThis?: LocalizedText;
}

export interface Lesson {
  readonly id: string;
  readonly title: LocalizedText;
  /** What one knows afterwards, in one sentence; a test holds it on the lesson's own hall. */
  readonly claim: LocalizedText;
  /** How long it takes [min]. */
  readonly minutes: number;
  readonly scenario: Scenario;
  readonly steps: readonly LessonStep[];
}

/** Both languages of one text. */
export function said(en: string, chinese: string): LocalizedText {
  return { en, 'zh-Hant-HK': chinese };
}

/** "09:30" as seconds from midnight. */
export function clock(time: string): number {
  const [hours, minutes] = time.split(':');
  return Number(hours) * 3600 + Number(minutes) * 60;
}
