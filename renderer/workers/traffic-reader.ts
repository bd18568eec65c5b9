// Reads the Department's traffic file without holding up the window.

import type { ReadTraffic } from '../../shared/demand/traffic-csv.ts';
import { readTrafficBytes } from './read-traffic-bytes.ts';

/** Reads in a worker that lives as long as the reading; where no worker can be had, here, which takes a moment of the window's time. */
export async function readTrafficFile(bytes: Uint8Array): Promise<ReadTraffic> {
  const worker = new Worker(new URL('./traffic.worker.ts', import.meta.url), { type: 'module', name: 'traffic' });
  try {
    return await new Promise<ReadTraffic>((resolve, reject) => {
      worker.addEventListener('message', (event: MessageEvent<ReadTraffic>) => resolve(event.data));
      worker.addEventListener('messageerror', () => reject(new Error('The table could not be handed over.')));
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        reject(new Error(event.message || 'The worker could not be loaded.'));
      });
      // A copy: the bytes stay with the caller, and with the second attempt below.
      worker.postMessage(bytes);
    });
  } catch {
    return readTrafficBytes(bytes);
  } finally {
    worker.terminate();
  }
}
