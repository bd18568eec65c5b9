// A web worker as whoever talks to it sees it: messages both ways, and one word when it is lost.

export interface WebWorkerPort<Sent, Received> {
  post(message: Sent): void;
  onMessage(listener: (message: Received) => void): void;
  /** The worker died or never started; nothing comes after it. */
  onLost(listener: (error: string) => void): void;
  terminate(): void;
}

export function webWorkerPort<Sent, Received>(worker: Worker): WebWorkerPort<Sent, Received> {
  return {
    post: (message) => worker.postMessage(message),
    onMessage: (listener) => worker.addEventListener('message', (event: MessageEvent<Received>) => listener(event.data)),
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
