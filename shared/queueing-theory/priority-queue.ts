// M/M/c with two classes of the same service rate, of which the first has priority without interrupting anybody: who is being served is finished.
// Sources: Cobham (1954), Priority assignment in waiting line problems; Kella and Yechiali (1985), Waiting times in the non-preemptive priority M/M/c queue.

import { erlangC } from './erlang.ts';
import { requirePositive, requireWhole } from './requirements.ts';

export interface PriorityQueue {
  /** Of those with priority, and of the others, per unit of time. */
  readonly priorityRate: number;
  readonly ordinaryRate: number;
  /** Of each server. */
  readonly serviceRate: number;
  readonly servers: number;
}

/** Mean waits in line of either class. The load must lie below the number of servers. */
export function priorityQueue({ priorityRate, ordinaryRate, serviceRate, servers }: PriorityQueue): {
  readonly priorityWait: number;
  readonly ordinaryWait: number;
} {
  requirePositive({ priorityRate, ordinaryRate, serviceRate });
  requireWhole('servers', servers, 1);
  const capacity = servers * serviceRate;
  // Time until a server is free for somebody who comes, whoever stands before it.
  const residual = erlangC(servers, (priorityRate + ordinaryRate) / serviceRate) / capacity;
  const withoutPriority = 1 - priorityRate / capacity;
  const without = 1 - (priorityRate + ordinaryRate) / capacity;
  return { priorityWait: residual / withoutPriority, ordinaryWait: residual / (withoutPriority * without) };
}
