// Simulates the live hall ahead of what is shown, so that no frame ever waits for the simulation.

import type { ToLiveWorker } from '../../shared/live/live-protocol.ts';
import { serveLive } from '../../shared/live/serve-live.ts';

const answer = serveLive({
  post: (message, transfer) => self.postMessage(message, { transfer }),
  later: (action) => setTimeout(action),
});
self.addEventListener('message', (event: MessageEvent<ToLiveWorker>) => answer(event.data));
