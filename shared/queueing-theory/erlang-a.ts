// Erlang A, or M/M/c+M: as M/M/c, but each passenger in line loses patience after an exponential time and leaves. It has a steady state at any load.
// Source: Palm (1957), Tele 5; Mandelbaum and Zeltyn (2007), "Service engineering in action: the Palm/Erlang-A queue", in Advances in Services Innovations.

import { birthDeath, meanOverStates } from './birth-death.ts';
import type { MarkovianQueue } from './markovian-queue.ts';
import { requirePositive, requireWhole } from './requirements.ts';

export interface ErlangAMeasures {
  /** Share of all arrivals who do not enter service at once. */
  readonly waitingProbability: number;
  /** Share of all arrivals who leave unserved. */
  readonly abandonmentProbability: number;
  /** Time in line of all arrivals, whether it ends in service or in leaving. */
  readonly meanWait: number;
  readonly meanQueueLength: number;
  readonly utilization: number;
}

/** `patienceRate` is 1 / mean patience. States above those of probability 1e-16 are left out. */
export function erlangA({
  arrivalRate,
  serviceRate,
  servers,
  patienceRate,
}: MarkovianQueue & { readonly patienceRate: number }): ErlangAMeasures {
  requirePositive({ arrivalRate, serviceRate, patienceRate });
  requireWhole('servers', servers, 1);
  const busy = (n: number) => Math.min(n, servers);
  const waiting = (n: number) => n - busy(n);
  const leaving = (n: number) => busy(n) * serviceRate + waiting(n) * patienceRate;
  const states = birthDeath(lastState(arrivalRate, servers, leaving), () => arrivalRate, leaving);
  const meanQueueLength = meanOverStates(states, waiting);
  return {
    waitingProbability: meanOverStates(states, (n) => +(n >= servers)),
    abandonmentProbability: (patienceRate * meanQueueLength) / arrivalRate,
    meanWait: meanQueueLength / arrivalRate,
    meanQueueLength,
    utilization: meanOverStates(states, busy) / servers,
  };
}

/** Past the busiest state the probabilities fall at an ever faster rate; ends where they have fallen by 1e-20. */
function lastState(arrivalRate: number, servers: number, leaving: (n: number) => number): number {
  let n = servers;
  while (leaving(n) < arrivalRate) n += 1;
  for (let fallen = 1; fallen > 1e-20; n += 1) fallen *= arrivalRate / leaving(n + 1);
  return n;
}
