// The live hall without a worker: its far side answers in this very thread, after the messages that wait.

import { createLiveHalls, type LiveHalls } from '../../renderer/workers/live-halls.ts';
import type { FromLiveWorker } from '../../shared/live/live-protocol.ts';
import { serveLive } from '../../shared/live/serve-live.ts';

export function inProcessLive(): LiveHalls {
  return createLiveHalls(() => {
    const listeners: ((message: FromLiveWorker) => void)[] = [];
    const answer = serveLive({
      post: (message) => setTimeout(() => listeners.forEach((listener) => listener(message))),
      later: (action) => setTimeout(action),
    });
    return {
      post: (message) => setTimeout(() => answer(structuredClone(message))),
      onMessage: (listener) => listeners.push(listener),
      onLost: () => undefined,
    };
  });
}
