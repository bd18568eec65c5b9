// The window's runner: the shared pool over web workers, started early and kept warm.

import { checkScenario } from '../../shared/scenario/check-scenario.ts';
import { createPooledRunner, type PooledRunner } from '../../shared/runner/pooled-runner.ts';
import type { WorkerPort } from '../../shared/runner/worker-protocol.ts';
import { webWorkerPort } from './web-worker-port.ts';

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
  return webWorkerPort(new Worker(new URL('./simulation.worker.ts', import.meta.url), { type: 'module', name: 'simulation' }));
}
