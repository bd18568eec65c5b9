// Tells an observer how a run goes, but not more often than a screen can use.

import { resultSoFar } from '../experiment/merge-replications.ts';
import type { ExperimentResult } from '../experiment/experiment-result.ts';
import type { RunObserver } from './runner.ts';

/** Least time between two reports [ms]: ten and four times a second. */
const progressInterval = 100;
const partialInterval = 250;

/** With fewer there is no interval, and a partial result would be a mean without one. */
const leastForPartial = 2;

/** Milliseconds on a clock that never goes back; only differences count. */
export type Clock = () => number;

/** Called after each replication is merged; the last one is not reported, as the outcome says it. */
export type Observation = (experiment: ExperimentResult) => void;

export function observation(observer: RunObserver | undefined, total: number, clock: Clock): Observation {
  let progressAt = Number.NEGATIVE_INFINITY;
  let partialAt = Number.NEGATIVE_INFINITY;
  return (experiment) => {
    const done = experiment.replications;
    if (observer === undefined || done >= total) return;
    const now = clock();
    if (observer.onProgress !== undefined && now - progressAt >= progressInterval) {
      progressAt = now;
      observer.onProgress({ done, total });
    }
    if (observer.onPartial !== undefined && done >= leastForPartial && now - partialAt >= partialInterval) {
      partialAt = now;
      observer.onPartial(resultSoFar(experiment));
    }
  };
}
