// A runner that does as it is told: the test says when a run or a comparison makes progress and how it ends.

import type { ComparisonPlan } from '../../shared/experiment/comparison-plan.ts';
import type {
  ComparisonObserver,
  ComparisonOutcome,
  Outcome,
  RunObserver,
  RunOutcome,
  Runner,
  SteadyStateObserver,
} from '../../shared/runner/runner.ts';
import type { SteadyStateResult } from '../../shared/experiment/steady-state-result.ts';
import type { Scenario } from '../../shared/scenario/schema/scenario-schema.ts';

export interface FakeRun {
  readonly scenario: Scenario;
  readonly observer: RunObserver | undefined;
  cancelled: boolean;
  readonly end: (outcome: RunOutcome) => void;
}

export interface FakeComparison {
  readonly plan: ComparisonPlan;
  readonly observer: ComparisonObserver | undefined;
  cancelled: boolean;
  readonly end: (outcome: ComparisonOutcome) => void;
}

export interface FakeHeld {
  readonly scenario: Scenario;
  readonly at: string;
  readonly observer: SteadyStateObserver | undefined;
  cancelled: boolean;
  readonly end: (outcome: Outcome<SteadyStateResult>) => void;
}

export interface FakeRunner extends Runner {
  readonly runs: FakeRun[];
  readonly comparisons: FakeComparison[];
  readonly held: FakeHeld[];
}

export function fakeRunner(): FakeRunner {
  const runs: FakeRun[] = [];
  const comparisons: FakeComparison[] = [];
  const held: FakeHeld[] = [];
  return {
    runs,
    comparisons,
    held,
    run: (scenario, observer) =>
      begin((end: (outcome: RunOutcome) => void): FakeRun => ({ scenario, observer, cancelled: false, end }), runs),
    compare: (plan, observer) =>
      begin((end: (outcome: ComparisonOutcome) => void): FakeComparison => ({ plan, observer, cancelled: false, end }), comparisons),
    steadyState: (scenario, at, observer) =>
      begin((end: (outcome: Outcome<SteadyStateResult>) => void): FakeHeld => ({ scenario, at, observer, cancelled: false, end }), held),
    dispose: () => undefined,
  };
}

function begin<Result, Job extends { cancelled: boolean }>(jobOf: (end: (outcome: Outcome<Result>) => void) => Job, jobs: Job[]) {
  let end: (outcome: Outcome<Result>) => void = () => undefined;
  const outcome = new Promise<Outcome<Result>>((resolve) => {
    end = resolve;
  });
  const job = jobOf(end);
  jobs.push(job);
  return {
    outcome,
    cancel: () => {
      job.cancelled = true;
      end({ status: 'cancelled', done: 0, result: undefined });
    },
  };
}
