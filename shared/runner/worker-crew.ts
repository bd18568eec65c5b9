// The workers of a pool: started when wanted, kept warm between runs, and replaced when they linger over a job that was called off.

import type { FromWorker, WorkerPort } from './worker-protocol.ts';
import type { ReplicationTask } from './replication-ledger.ts';
import type { Scenario } from '../scenario/schema/scenario-schema.ts';

/** Calls `action` after this many milliseconds, unless the function it returns is called first. */
export type Timer = (action: () => void, milliseconds: number) => () => void;

/** How long a worker may linger over a job that was called off [ms]: shorter than starting another one, for a browser. */
const grace = 100;

export interface CrewMember {
  readonly port: WorkerPort;
  /** The job it was told last. */
  job: number;
  /** Answers it owes. */
  owes: number;
  /** Set while it still works on a job that was called off: stops the clock that would let it go. */
  stopGrace: (() => void) | undefined;
}

export interface CrewListener {
  /** An answer to a job that may have been called off since. */
  onMessage(message: FromWorker): void;
  /** A worker died that nobody had called off. */
  onLost(detail: string): void;
  /** A worker is free again, or may be started anew. */
  onFree(): void;
}

export class WorkerCrew {
  readonly #spawn: () => WorkerPort;
  readonly #timer: Timer;
  readonly #listener: CrewListener;
  #members: CrewMember[] = [];

  constructor(spawn: () => WorkerPort, timer: Timer, listener: CrewListener) {
    this.#spawn = spawn;
    this.#timer = timer;
    this.#listener = listener;
  }

  get size(): number {
    return this.#members.length;
  }

  /** Workers who owe an answer. */
  get busy(): number {
    return this.#members.filter(({ owes }) => owes > 0).length;
  }

  /** Starts workers until there are this many. Throws what starting one throws. */
  grow(size: number): void {
    while (this.#members.length < size) this.#start();
  }

  /** The free worker who owes least, and fewer answers than `limit`; undefined where there is none. */
  freest(limit: number): CrewMember | undefined {
    let best: CrewMember | undefined;
    for (const member of this.#members) {
      if (member.stopGrace === undefined && member.owes < (best?.owes ?? limit)) best = member;
    }
    return best;
  }

  /** Hands a replication to a worker, with the job's scenarios where it has not heard of the job. */
  hand(member: CrewMember, job: number, scenarios: readonly Scenario[], { scenario, replication }: ReplicationTask): void {
    if (member.job !== job) {
      member.port.post({ kind: 'job', job, scenarios });
      member.job = job;
    }
    member.port.post({ kind: 'replicate', job, scenario, replication });
    member.owes++;
  }

  /** Nobody waits any longer for the answers still owed: who has not given them soon is let go. */
  callOff(): void {
    for (const member of this.#members) {
      if (member.owes > 0) member.stopGrace ??= this.#timer(() => this.#dismiss([member]), grace);
    }
  }

  dismissAll(): void {
    this.#dismiss(this.#members);
  }

  #start(): void {
    const member: CrewMember = { port: this.#spawn(), job: 0, owes: 0, stopGrace: undefined };
    this.#members.push(member);
    member.port.onMessage((message) => {
      if (!this.#members.includes(member)) return;
      member.owes--;
      if (member.owes === 0) {
        member.stopGrace?.();
        member.stopGrace = undefined;
      }
      this.#listener.onMessage(message);
      this.#listener.onFree();
    });
    member.port.onLost((detail) => {
      if (!this.#members.includes(member)) return;
      this.#members = this.#members.filter((other) => other !== member);
      const calledOff = member.stopGrace !== undefined;
      member.stopGrace?.();
      if (calledOff) this.#listener.onFree();
      else this.#listener.onLost(detail);
    });
  }

  #dismiss(leaving: readonly CrewMember[]): void {
    this.#members = this.#members.filter((member) => !leaving.includes(member));
    for (const member of leaving) {
      member.stopGrace?.();
      member.port.terminate();
    }
    this.#listener.onFree();
  }
}
