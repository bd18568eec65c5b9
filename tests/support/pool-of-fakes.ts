// A pool whose workers move in the order in which the test calls them up, until nobody has anything left to do.

import { createInProcessRunner } from '../../shared/runner/in-process-runner.ts';
import { createPooledRunner } from '../../shared/runner/pooled-runner.ts';
import type { Runner } from '../../shared/runner/runner.ts';
import type { Replicate } from '../../shared/runner/worker-protocol.ts';
import { checkScenario } from '../../shared/scenario/check-scenario.ts';
import { setImmediate } from 'node:timers/promises';
import { fakeWorker, FakeTime, type FakeWorker } from './fake-workers.ts';

export function inProcess(replicate: Replicate, clock: () => number = () => 0): Runner {
  return createInProcessRunner({ replicate, check: checkScenario, pause: () => setImmediate(), clock });
}

/** What `start` begins on a pool of this size; `next` names the worker who moves next. */
export async function pooled<T>(
  size: number,
  replicate: Replicate,
  next: (workers: number) => number,
  start: (runner: Runner) => Promise<T>,
): Promise<T> {
  const workers: FakeWorker[] = [];
  const time = new FakeTime();
  const spawn = () => {
    const worker = fakeWorker(replicate);
    workers.push(worker);
    return worker.port;
  };
  const result = start(createPooledRunner({ size, spawn, check: checkScenario, clock: time.clock, timer: time.timer }));
  for (let idle = 0; idle < 200; idle++) if (workers[next(workers.length)]?.work() === true) idle = 0;
  return result;
}
