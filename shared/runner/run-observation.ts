// Tells an observer how a run goes, but not more often than a screen can use.

import type { Growing } from '../experiment/growing.ts';
import type { ComparisonProgress } from './runner.ts';

/** Least time between two reports [ms]: ten and four times a second. */
const progressInterval = 100;
const partialInterval = 250;

/** With fewer there is no interval, and a partial result would be a mean without one. */
export const leastForPartial = 2;

/** Milliseconds on a clock that never goes back; only differences count. */
export type Clock = () => number;

/** Whoever watches a run or a comparison. */
export interface Observer<Result> {
  onProgress?(progress: ComparisonProgress): void;
  onPartial?(result: Result): void;
}

/** Called after each replication is merged; the last one is not reported, as the outcome says it. */
export type Observation = () => void;

export function observation<Result>(growing: Growing<Result>, observer: Observer<Result> | undefined, clock: Clock): Observation {
  let progressAt = Number.NEGATIVE_INFINITY;
  let partialAt = Number.NEGATIVE_INFINITY;
  return () => {
    if (observer === undefined || growing.complete) return;
    const { replications: done, most: total, halfWidth } = growing;
    const now = clock();
    if (observer.onProgress !== undefined && now - progressAt >= progressInterval) {
      progressAt = now;
      observer.onProgress({ done, total, halfWidth });
    }
    if (observer.onPartial !== undefined && done >= leastForPartial && now - partialAt >= partialInterval) {
      partialAt = now;
      observer.onPartial(growing.soFar());
    }
  };
}
