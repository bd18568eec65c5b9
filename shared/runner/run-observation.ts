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
  onPartial?(result: Result): void | Promise<void>;
}

export interface Observation {
  /** Called after each replication is merged; the last one is not reported, as the outcome says it. */
  merged(): void;
  /** How far the first partial result is: to be made, on its way to the reader, or there. There from the start where nobody asked for any. */
  readonly first: 'to come' | 'on its way' | 'there';
}

/** `onFirst` is called once the first partial result has reached the reader. */
export function observation<Result>(
  growing: Growing<Result>,
  observer: Observer<Result> | undefined,
  clock: Clock,
  onFirst: () => void = () => undefined,
): Observation {
  let progressAt = Number.NEGATIVE_INFINITY;
  let partialAt = Number.NEGATIVE_INFINITY;
  let first: Observation['first'] = observer?.onPartial === undefined ? 'there' : 'to come';

  const arrived = (): void => {
    if (first === 'there') return;
    first = 'there';
    onFirst();
  };
  return {
    merged() {
      if (observer === undefined || growing.complete) return;
      const { replications: done, most: total, halfWidth } = growing;
      const now = clock();
      if (observer.onProgress !== undefined && now - progressAt >= progressInterval) {
        progressAt = now;
        observer.onProgress({ done, total, halfWidth });
      }
      if (observer.onPartial !== undefined && done >= leastForPartial && now - partialAt >= partialInterval) {
        partialAt = now;
        if (first === 'to come') first = 'on its way';
        void Promise.resolve(observer.onPartial(growing.soFar())).then(arrived, arrived);
      }
    },
    get first() {
      return first;
    },
  };
}
