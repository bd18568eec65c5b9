// Workers without threads: each keeps what it is told until the test lets it work, so that any order of completion can be played.

import { createPooledRunner } from '../../shared/runner/pooled-runner.ts';
import { serveWorker } from '../../shared/runner/serve-worker.ts';
import type { FromWorker, Replicate, ToWorker, WorkerPort } from '../../shared/runner/worker-protocol.ts';
import type { Problem } from '../../shared/scenario/problem.ts';
import { fakeReplicate } from './fake-replication.ts';

export interface FakeWorker {
  readonly port: WorkerPort;
  /** Messages not yet looked at. */
  readonly inbox: ToWorker[];
  /** Kinds of all messages looked at. */
  readonly heard: string[];
  terminated: boolean;
  /** Works through messages until it has answered one; false where there was nothing to answer. */
  work(): boolean;
  die(detail: string): void;
}

export function fakeWorker(replicate: Replicate): FakeWorker {
  let toPool: (message: FromWorker) => void = () => undefined;
  let lost: (detail: string) => void = () => undefined;
  let toWorker: (message: ToWorker) => void = () => undefined;
  let answers = 0;
  const worker: FakeWorker = {
    inbox: [],
    heard: [],
    terminated: false,
    port: {
      post: (message) => worker.inbox.push(structuredClone(message)),
      onMessage: (listener) => (toPool = listener),
      onLost: (listener) => (lost = listener),
      terminate: () => (worker.terminated = true),
    },
    work() {
      const before = answers;
      while (answers === before) {
        const message = worker.inbox.shift();
        if (message === undefined || worker.terminated) return false;
        worker.heard.push(message.kind);
        toWorker(message);
      }
      return true;
    },
    die(detail) {
      worker.terminated = true;
      lost(detail);
    },
  };
  serveWorker(
    {
      onMessage: (listener) => (toWorker = listener),
      post: (message) => {
        answers++;
        toPool(structuredClone(message));
      },
    },
    replicate,
  );
  return worker;
}

/** A clock and timers that move only when told. */
export class FakeTime {
  now = 0;
  #timers: { readonly at: number; readonly action: () => void }[] = [];

  readonly clock = (): number => this.now;

  readonly timer = (action: () => void, milliseconds: number): (() => void) => {
    const entry = { at: this.now + milliseconds, action };
    this.#timers.push(entry);
    return () => {
      this.#timers = this.#timers.filter((other) => other !== entry);
    };
  };

  get pending(): number {
    return this.#timers.length;
  }

  pass(milliseconds: number): void {
    this.now += milliseconds;
    const due = this.#timers.filter(({ at }) => at <= this.now);
    this.#timers = this.#timers.filter((entry) => !due.includes(entry));
    for (const { action } of due) action();
  }
}

interface FakePoolParts {
  readonly replicate?: Replicate;
  readonly problems?: readonly Problem[];
}

/** A runner over so many of them at most, in the order in which it started them. */
export function fakePool(size: number, { replicate = fakeReplicate, problems = [] }: FakePoolParts = {}) {
  const workers: FakeWorker[] = [];
  const time = new FakeTime();
  const runner = createPooledRunner({
    size,
    spawn: () => {
      const worker = fakeWorker(replicate);
      workers.push(worker);
      return worker.port;
    },
    check: () => problems,
    clock: time.clock,
    timer: time.timer,
  });
  /** Lets everybody work, round robin, until nobody has anything to do. */
  const workAll = () => {
    while (workers.map((worker) => worker.work()).some(Boolean));
  };
  return { runner, workers, time, workAll };
}
