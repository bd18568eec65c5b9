// The command line's runner: the shared pool over worker threads, or this very thread where no worker is wanted.

import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { replicationRunner } from '../../shared/experiment/replicate.ts';
import { createInProcessRunner } from '../../shared/runner/in-process-runner.ts';
import { createPooledRunner } from '../../shared/runner/pooled-runner.ts';
import type { Runner } from '../../shared/runner/runner.ts';
import { describeError, type FromWorker, type WorkerPort } from '../../shared/runner/worker-protocol.ts';
import { checkScenario } from '../../shared/scenario/check-scenario.ts';

const clock = () => performance.now();

/** `workers`: threads at most; 0 for none. `threadFile` is the built worker thread, which stands beside the built program. */
export function createThreadRunner(workers: number, threadFile = new URL('worker-thread.js', import.meta.url)): Runner {
  if (workers === 0)
    return createInProcessRunner({ replicate: replicationRunner(), check: checkScenario, pause: () => setImmediate(), clock });
  return createPooledRunner({
    size: workers,
    spawn: () => spawnThread(threadFile),
    check: checkScenario,
    clock,
    timer: (action, milliseconds) => {
      const timeout = setTimeout(action, milliseconds);
      return () => clearTimeout(timeout);
    },
  });
}

function spawnThread(file: URL): WorkerPort {
  const worker = new Worker(file);
  return {
    post: (message) => worker.postMessage(message),
    onMessage: (listener) => void worker.on('message', (message: FromWorker) => listener(message)),
    onLost: (listener) => {
      worker.on('error', (error) => listener(describeError(error)));
      worker.on('messageerror', (error) => {
        void worker.terminate();
        listener(describeError(error));
      });
      worker.on('exit', (code) => listener(`The thread ended with code ${code}.`));
    },
    terminate: () => void worker.terminate(),
  };
}
