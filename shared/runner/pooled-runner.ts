// Runs replications on a pool of workers, which may be web workers or threads: they are handed in as ports.
// Whoever is free takes the next replication; results merge in their order, so the number of workers cannot change them.

import type { Scenario } from '../scenario/schema.ts';
import { promiseWithResolver } from './promise-with-resolver.ts';
import { ReplicationLedger } from './replication-ledger.ts';
import { invalidScenario, runFailure, type CheckScenario } from './run-failure.ts';
import { observation, type Clock, type Observation } from './run-observation.ts';
import type { RunFailureReason, RunOutcome, Runner } from './runner.ts';
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

interface Run {
  readonly job: number;
  readonly scenario: Scenario;
  readonly ledger: ReplicationLedger;
  readonly observe: Observation;
  readonly started: number;
  readonly workers: number;
  readonly resolve: (outcome: RunOutcome) => void;
}

export function createPooledRunner({ size, spawn, check, clock, timer }: PooledRunnerParts): PooledRunner {
  let current: Run | undefined;
  let jobs = 0;
  const crew = new WorkerCrew(spawn, timer, { onMessage: take, onLost: (detail) => fail('worker-lost', detail), onFree: handOut });

  function end(outcome: RunOutcome): void {
    current?.resolve(outcome);
    current = undefined;
    crew.callOff();
  }

  function fail(reason: RunFailureReason, detail: string): void {
    end({ status: 'failed', failure: runFailure(reason, detail) });
  }

  function handOut(): void {
    if (current === undefined) return;
    const { job, scenario, ledger, workers } = current;
    try {
      crew.grow(workers);
    } catch (error) {
      if (crew.size === 0) return fail('no-workers', describeError(error));
    }
    try {
      for (;;) {
        // Near the end nobody hoards: the last replications go to whoever is free.
        const worker = crew.freest(ledger.left > workers ? handful : 1);
        const replication = worker === undefined ? undefined : ledger.take();
        if (worker === undefined || replication === undefined) return;
        crew.hand(worker, job, scenario, replication);
      }
    } catch (error) {
      fail('replication-failed', describeError(error));
    }
  }

  function take(message: FromWorker): void {
    if (current === undefined || message.job !== current.job) return;
    if (message.kind === 'failed') return fail('replication-failed', message.error);
    const { ledger, observe, started, workers } = current;
    try {
      ledger.accept(message.result, observe);
      if (ledger.complete)
        end({ status: 'finished', result: ledger.result(), elapsed: (clock() - started) / 1000, workers: Math.min(workers, crew.size) });
    } catch (error) {
      fail('replication-failed', describeError(error));
    }
  }

  return {
    run(scenario, observer) {
      if (current !== undefined) end({ status: 'cancelled', done: current.ledger.merged });
      const { promise: outcome, resolve } = promiseWithResolver<RunOutcome>();
      const invalid = invalidScenario(check(scenario));
      if (invalid !== undefined) {
        resolve({ status: 'failed', failure: invalid });
        return { outcome, cancel: () => undefined };
      }
      const total = scenario.run.replications;
      const workers = Math.min(size, total);
      const run: Run = {
        job: ++jobs,
        scenario,
        ledger: new ReplicationLedger(scenario, workers * lookAheadPerWorker),
        observe: observation(observer, total, clock),
        started: clock(),
        workers,
        resolve,
      };
      current = run;
      handOut();
      return {
        outcome,
        cancel() {
          if (current === run) end({ status: 'cancelled', done: run.ledger.merged });
        },
      };
    },
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
        for (let idle = crew.freest(1); idle !== undefined; idle = crew.freest(1)) crew.hand(idle, job, scenario, 0);
      } catch {
        // The first run will try again, and say so where it fails.
      }
    },
    dispose() {
      if (current !== undefined) end({ status: 'cancelled', done: current.ledger.merged });
      crew.dismissAll();
    },
  };
}
