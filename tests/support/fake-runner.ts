// A runner that does as it is told: the test says when a run makes progress and how it ends.

import type { RunObserver, RunOutcome, Runner } from '../../shared/runner/runner.ts';
import type { Scenario } from '../../shared/scenario/schema.ts';

export interface FakeRun {
  readonly scenario: Scenario;
  readonly observer: RunObserver | undefined;
  cancelled: boolean;
  readonly end: (outcome: RunOutcome) => void;
}

export interface FakeRunner extends Runner {
  readonly runs: FakeRun[];
}

export function fakeRunner(): FakeRunner {
  const runs: FakeRun[] = [];
  return {
    runs,
    run: (scenario, observer) => {
      let end: (outcome: RunOutcome) => void = () => undefined;
      const outcome = new Promise<RunOutcome>((resolve) => {
        end = resolve;
      });
      const run: FakeRun = { scenario, observer, cancelled: false, end };
      runs.push(run);
      return {
        outcome,
        cancel: () => {
          run.cancelled = true;
          end({ status: 'cancelled', done: 0 });
        },
      };
    },
    dispose: () => undefined,
  };
}
