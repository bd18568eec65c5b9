// Runs replications on a pool of workers, which may be web workers or threads: they are handed in as ports.
// Whoever is free takes the next replication; results merge in their order, so the number of workers cannot change them.

import type { Scenario } from '../scenario/schema/scenario-schema.ts';
import { calledOff, comparisonJob, runJob, steadyStateJob, type Job } from './job.ts';
import { promiseWithResolver } from './promise-with-resolver.ts';
import { ReplicationLedger } from './replication-ledger.ts';
import { invalidScenario, runFailure, type CheckScenario } from './run-failure.ts';
import { observation, type Clock, type Observation, type Observer } from './run-observation.ts';
import type { Handle, Outcome, RunFailure, RunFailureReason, Runner } from './runner.ts';
import { WorkerCrew, type Timer } from './worker-crew.ts';
import { describeError, type FromWorker, type WorkerPort } from './worker-protocol.ts';

/** Replications a worker is given at once, so that it need not wait for a busy screen before it goes on. */
const handful = 2;

/** Replications handed out beyond the last one merged, for each worker. */
const lookAheadPerWorker = 8;

export interface PooledRunnerParts {
  /** Workers at most; the first run starts them, unless `warm` did. */
  readonly size: number;
  readonly spawn: () => WorkerPort;
  readonly check: CheckScenario;
  readonly clock: Clock;
  readonly timer: Timer;
}

export interface PooledRunner extends Runner {
  /** Starts the workers before they are needed, so that the first run need not wait for them. */
  warm(): void;
  /** Has every idle worker carry out one replication for nobody: the first one of a worker is slow, and need not be the user's. */
  rehearse(scenario: Scenario): void;
}

/** The job under way, whatever its result is. */
interface Current {
  readonly job: number;
  readonly scenarios: readonly Scenario[];
  readonly ledger: ReplicationLedger;
  readonly isComplete: () => boolean;
  readonly observation: Observation;
  readonly workers: number;
  readonly finish: () => void;
  readonly cancel: () => void;
  readonly fail: (failure: RunFailure) => void;
}

export function createPooledRunner({ size, spawn, check, clock, timer }: PooledRunnerParts): PooledRunner {
  let current: Current | undefined;
  let jobs = 0;
  const crew = new WorkerCrew(spawn, timer, { onMessage: take, onLost: (detail) => fail('worker-lost', detail), onFree: handOut });

  /** Nobody waits for answers still owed, unless a job had enough of them early: the last ones are soon there, and the workers stay warm. */
  function end(how: (ended: Current) => void, stillOwed: 'call off' | 'let come' = 'call off'): void {
    if (current === undefined) return;
    how(current);
    current = undefined;
    if (stillOwed === 'call off') crew.callOff();
  }

  function fail(reason: RunFailureReason, detail: string): void {
    end((ended) => ended.fail(runFailure(reason, detail)));
  }

  function handOut(): void {
    if (current === undefined) return;
    const { job, scenarios, ledger, observation, workers } = current;
    // The reader's first answer comes before everything: nobody works ahead of it, and while it is written and drawn a processor is left to that.
    const ahead = observation.first === 'there' ? handful : 1;
    try {
      crew.grow(workers);
    } catch (error) {
      if (crew.size === 0) return fail('no-workers', describeError(error));
    }
    const resting = observation.first === 'on its way' && crew.size > 1 ? 1 : 0;
    try {
      for (;;) {
        // Near the end nobody hoards: the last replications go to whoever is free.
        const worker = crew.freest(ledger.left > workers ? ahead : 1);
        if (worker?.owes === 0 && crew.busy >= crew.size - resting) return;
        const task = worker === undefined ? undefined : ledger.take();
        if (worker === undefined || task === undefined) return;
        crew.hand(worker, job, scenarios, task);
      }
    } catch (error) {
      fail('replication-failed', describeError(error));
    }
  }

  function take(message: FromWorker): void {
    if (current === undefined || message.job !== current.job) return;
    if (message.kind === 'failed') return fail('replication-failed', message.error);
    const { ledger, observation, isComplete } = current;
    try {
      ledger.accept(message.scenario, message.result, () => observation.merged());
      if (isComplete()) end((ended) => ended.finish(), 'let come');
    } catch (error) {
      fail('replication-failed', describeError(error));
    }
  }

  function begin<Result>(job: Job<Result>, observer: Observer<Result> | undefined): Handle<Result> {
    end((before) => before.cancel());
    const { promise: outcome, resolve } = promiseWithResolver<Outcome<Result>>();
    const refused = (failure: RunFailure): Handle<Result> => {
      resolve({ status: 'failed', failure });
      return { outcome, cancel: () => undefined };
    };
    const invalid = invalidScenario(job.problems());
    if (invalid !== undefined) return refused(invalid);
    try {
      const growing = job.begin();
      const { scenarios } = growing;
      const workers = Math.min(size, growing.most * scenarios.length);
      const started = clock();
      const mine: Current = {
        job: ++jobs,
        scenarios,
        ledger: new ReplicationLedger(growing, workers * lookAheadPerWorker),
        isComplete: () => growing.complete,
        observation: observation(growing, observer, clock, handOut),
        workers,
        finish: () =>
          resolve({
            status: 'finished',
            result: growing.soFar(),
            elapsed: (clock() - started) / 1000,
            workers: Math.min(workers, crew.size),
          }),
        cancel: () => resolve(calledOff(growing)),
        fail: (failure) => resolve({ status: 'failed', failure }),
      };
      current = mine;
      handOut();
      return {
        outcome,
        cancel() {
          if (current === mine) end((ended) => ended.cancel());
        },
      };
    } catch (error) {
      return refused(runFailure('replication-failed', describeError(error)));
    }
  }

  return {
    run: (scenario, observer) => begin(runJob(scenario, check), observer),
    compare: (plan, observer) => begin(comparisonJob(plan, check), observer),
    steadyState: (scenario, at, observer) => begin(steadyStateJob(scenario, at, check), observer),
    warm() {
      try {
        crew.grow(size);
      } catch {
        // The first run will try again, and say so where it fails.
      }
    },
    rehearse(scenario) {
      if (current !== undefined || invalidScenario(check(scenario)) !== undefined) return;
      try {
        crew.grow(size);
        // No run has this number, so nobody listens to the answers.
        const job = ++jobs;
        for (let idle = crew.freest(1); idle !== undefined; idle = crew.freest(1))
          crew.hand(idle, job, [scenario], { scenario: 0, replication: 0 });
      } catch {
        // The first run will try again, and say so where it fails.
      }
    },
    dispose() {
      end((ended) => ended.cancel());
      crew.dismissAll();
    },
  };
}
