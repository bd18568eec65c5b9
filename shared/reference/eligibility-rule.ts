// What a rule of eligibility is: whom an e-Channel service admits, where, in which direction, from when until when, and who says so.

import { cite, type LocalizedText, type Source } from './sourced.ts';
import type { AgeBand, ControlPointId, Direction, EChannelService, Enrolment, PassengerGroup } from './vocabulary.ts';

export interface EligibilityRule {
  readonly id: string;
  readonly service: EChannelService;
  /** Whom it admits, in words. */
  readonly who: LocalizedText;
  readonly groups: readonly PassengerGroup[];
  /** The youngest admitted [years]; the model knows no finer than the bands of `ages`. */
  readonly minimumAge: number;
  readonly ages: readonly AgeBand[];
  /** What the passenger must hold, all of it. */
  readonly holds: readonly Enrolment[];
  /** What excludes a passenger from this rule: another rule speaks of those who hold it. */
  readonly lacks: readonly Enrolment[];
  /** What is shown at the gate, and what of the person is matched. */
  readonly document: LocalizedText;
  /** How one enrols beforehand; undefined where nothing needs to be done. */
  readonly enrolment: LocalizedText | undefined;
  readonly directions: readonly Direction[];
  readonly controlPoints: readonly ControlPointId[] | 'all';
  /** First day in force, ISO; undefined where the beginning is not known and lies before any day simulated. */
  readonly from: string | undefined;
  /** First day no longer in force, ISO. */
  readonly until: string | undefined;
  readonly source: Source;
}

/** An official text says so. */
export const official = (citation: LocalizedText): Source => ({ kind: 'published', confidence: 'A', citation });

/** A press report quotes officials. */
export const reported = (citation: LocalizedText): Source => ({ kind: 'press', confidence: 'B', citation });

/** What most rules have in common. */
export const forAdults = {
  ages: ['11-plus'],
  lacks: [],
  directions: ['departure', 'arrival'],
  controlPoints: 'all',
  until: undefined,
} as const;

/** One announcement lowered the age for several services. */
export const loweredToSeven: Source = reported(
  cite(
    'Age lowered from 11 to 7 from 22 December 2025 (Sing Tao Headline 3528402)',
    '2025年12月22日起年齡下限由11歲降至7歲（星島頭條，文章編號3528402）',
  ),
);
