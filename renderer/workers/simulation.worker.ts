// The simulation's worker in the window: carries out replications for the pool on the other side.

import { replicationRunner } from '../../shared/experiment/replicate.ts';
import { serveWorker } from '../../shared/runner/serve-worker.ts';
import type { ToWorker } from '../../shared/runner/worker-protocol.ts';

serveWorker(
  {
    post: (message) => self.postMessage(message),
    onMessage: (listener) => self.addEventListener('message', (event: MessageEvent<ToWorker>) => listener(event.data)),
  },
  replicationRunner(),
);
