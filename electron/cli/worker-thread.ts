// A worker thread of the command line: carries out replications for the pool on the other side.

import { parentPort } from 'node:worker_threads';
import { replicationRunner } from '../../shared/experiment/replicate.ts';
import { serveWorker } from '../../shared/runner/serve-worker.ts';
import type { ToWorker } from '../../shared/runner/worker-protocol.ts';

const port = parentPort;
if (port === null) throw new Error('This file is a worker thread, not a program.');

serveWorker(
  {
    post: (message) => port.postMessage(message),
    onMessage: (listener) => void port.on('message', (message: ToWorker) => listener(message)),
  },
  replicationRunner(),
);
