// The window's runner: the shared pool over web workers, started early and kept warm.

import { checkScenario } from '../../shared/scenario/check-scenario.ts';
import { createPooledRunner, type PooledRunner } from '../../shared/runner/pooled-runner.ts';
import type { FromWorker, WorkerPort } from '../../shared/runner/worker-protocol.ts';

/** Beyond this many, messages and memory cost more than another core brings. */
const mostWorkers = 16;

/** A runner with a worker for each processor, or as many as asked for; they start now. */
export function createWebRunner(size = Math.min(mostWorkers, Math.max(1, navigator.hardwareConcurrency))): PooledRunner {
  const runner = createPooledRunner({
    size,
    spawn: spawnWebWorker,
    check: checkScenario,
    clock: () => performance.now(),
    timer: (action, milliseconds) => {
      const id = setTimeout(action, milliseconds);
      return () => clearTimeout(id);
    },
  });
  runner.warm();
  return runner;
}

function spawnWebWorker(): WorkerPort {
  const worker = new Worker(new URL('./simulation.worker.ts', import.meta.url), { type: 'module', name: 'simulation' });
  return {
    post: (message) => worker.postMessage(message),
    onMessage: (listener) => worker.addEventListener('message', (event: MessageEvent<FromWorker>) => listener(event.data)),
    onLost: (listener) => {
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        worker.terminate();
        listener(event.message || 'The worker could not be loaded.');
      });
      worker.addEventListener('messageerror', () => {
        worker.terminate();
        listener('An answer of the worker could not be read.');
      });
    },
    terminate: () => worker.terminate(),
  };
}
