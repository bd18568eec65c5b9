// The whole day at a glance, for the time line: lines and service level minute by minute, failures, and who waited longest.

/** Time between the samples of a survey [s]. */
export const surveyStep = 60;

/** Lanes that go out of order and come back; reserve officers who are called to a bank, come to it and leave it. */
export type DayMark =
  | { readonly time: number; readonly what: 'failed' | 'repaired'; readonly server: number }
  | { readonly time: number; readonly what: 'called' | 'came' | 'left'; readonly bank: number; readonly officers: number };

export interface LongWait {
  readonly number: number;
  readonly leaf: number;
  readonly arrived: number;
  readonly wait: number;
}

/** What a survey adds for one more stretch of the day. */
export interface SurveyPart {
  /** Passengers in line by sample and bank, the samples being surveyStep apart from the opening on; this part begins with sample `first`. */
  readonly first: number;
  readonly waiting: Int32Array;
  /** By sample: people who wait outside the hall. */
  readonly outside: Int32Array;
  /** By sample and target, since the opening: passengers whose wait is over, and those within the target. */
  readonly judged: Float64Array;
  readonly within: Float64Array;
  /** By sample: passengers cleared, and the sum of all waits that were over [s]. */
  readonly cleared: Float64Array;
  readonly waited: Float64Array;
  readonly marks: readonly DayMark[];
  /** The longest waits of the day so far, the longest first. */
  readonly longest: readonly LongWait[];
  /** True where this part ends the day: everybody is cleared, or nobody left can be. */
  readonly over: boolean;
}
