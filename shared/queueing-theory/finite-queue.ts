// M/M/c/K: as M/M/c, but with room for K passengers in all, in line and being served; who finds it full does not enter.
// Source: Gross, Shortle, Thompson and Harris (2008), 2.5. With K = c it is Erlang's loss system.

import { birthDeath, meanOverStates } from './birth-death.ts';
import type { MarkovianQueue } from './markovian-queue.ts';
import { measuresOf, type QueueMeasures } from './queue-measures.ts';
import { requirePositive, requireWhole } from './requirements.ts';

export interface FiniteQueueMeasures extends QueueMeasures {
  /** Share of arrivals who find no room. */
  readonly blockingProbability: number;
  /** Rate of those who enter. */
  readonly enteringRate: number;
}

/** Has a steady state at any load. Waiting is that of those who enter. */
export function finiteQueue({
  arrivalRate,
  serviceRate,
  servers,
  capacity,
}: MarkovianQueue & { readonly capacity: number }): FiniteQueueMeasures {
  requirePositive({ arrivalRate, serviceRate });
  requireWhole('servers', servers, 1);
  requireWhole('capacity', capacity, servers);
  const busy = (n: number) => Math.min(n, servers);
  const states = birthDeath(
    capacity,
    () => arrivalRate,
    (n) => busy(n) * serviceRate,
  );
  const blockingProbability = states[capacity]!;
  const enteringRate = arrivalRate * (1 - blockingProbability);
  return {
    ...measuresOf({
      arrivalRate: enteringRate,
      meanService: 1 / serviceRate,
      utilization: meanOverStates(states, busy) / servers,
      waitingProbability: meanOverStates(states, (n) => +(n >= servers && n < capacity)) / (1 - blockingProbability),
      meanWait: meanOverStates(states, (n) => n - busy(n)) / enteringRate,
    }),
    blockingProbability,
    enteringRate,
  };
}
