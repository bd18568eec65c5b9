// M/M/1 and M/M/c: Poisson arrivals, exponential service, one line, everybody stays. Source: Gross, Shortle, Thompson and Harris (2008),
// Fundamentals of Queueing Theory, 4th ed., 2.2-2.3.

import { erlangC } from './erlang.ts';
import { measuresOf, type QueueMeasures } from './queue-measures.ts';
import { requirePositive } from './requirements.ts';

export interface MarkovianQueue {
  readonly arrivalRate: number;
  /** Of one server. */
  readonly serviceRate: number;
  readonly servers: number;
}

/** M/M/c in the steady state; throws where there is none. M/M/1 is the one with 1 server. */
export function markovianQueue({ arrivalRate, serviceRate, servers }: MarkovianQueue): QueueMeasures {
  requirePositive({ arrivalRate, serviceRate });
  const waitingProbability = erlangC(servers, arrivalRate / serviceRate);
  return measuresOf({
    arrivalRate,
    meanService: 1 / serviceRate,
    utilization: arrivalRate / serviceRate / servers,
    waitingProbability,
    meanWait: waitingProbability / (servers * serviceRate - arrivalRate),
  });
}

/** M/M/c: share of passengers who wait longer than `time`, first come first served: C e^(-(c mu - lambda) t). */
export function waitExceeds({ arrivalRate, serviceRate, servers }: MarkovianQueue, time: number): number {
  requirePositive({ arrivalRate, serviceRate });
  return time < 0 ? 1 : erlangC(servers, arrivalRate / serviceRate) * Math.exp(-(servers * serviceRate - arrivalRate) * time);
}

/** M/M/c: the wait that a share p of passengers stay at or below (0 <= p < 1); the inverse of `waitExceeds`. */
export function waitQuantile(queue: MarkovianQueue, p: number): number {
  if (!(p >= 0 && p < 1)) throw new RangeError(`A share of passengers lies between 0 and 1: ${p}.`);
  const { arrivalRate, serviceRate, servers } = queue;
  return Math.max(0, Math.log(waitExceeds(queue, 0) / (1 - p)) / (servers * serviceRate - arrivalRate));
}

/** Stations one after the other, each M/M/c with an unlimited line: each sees Poisson arrivals and can be taken alone. */
export function tandem(arrivalRate: number, stations: readonly Omit<MarkovianQueue, 'arrivalRate'>[]): readonly QueueMeasures[] {
  // Sources: Burke (1956), Operations Research 4(6), 699-704; Jackson (1957), Operations Research 5(4), 518-521.
  return stations.map((station) => markovianQueue({ arrivalRate, ...station }));
}
