// Queues whose service times need not be exponential: M/G/1, M/D/c and M/G/infinity.

import gammaln from '@stdlib/math-base-special-gammaln';
import { measuresOf, type QueueMeasures } from './queue-measures.ts';
import { requirePositive, requireStable, requireWhole } from './requirements.ts';

/**
 * M/G/1, first come first served, by the formula of Pollaczek (1930) and Khinchine (1932): the mean wait is
 * rho (1 + cv^2) / (2 (1 - rho)) mean services. `cv` is the coefficient of variation of service; 0 makes it M/D/1, 1 M/M/1.
 */
export function pollaczekKhinchine({
  arrivalRate,
  meanService,
  cv,
}: {
  readonly arrivalRate: number;
  readonly meanService: number;
  readonly cv: number;
}): QueueMeasures {
  requirePositive({ arrivalRate, meanService });
  if (!(cv >= 0 && cv < Infinity)) throw new RangeError(`A coefficient of variation is not negative: ${cv}.`);
  const load = arrivalRate * meanService;
  requireStable(load, 1);
  return measuresOf({
    arrivalRate,
    meanService,
    utilization: load,
    waitingProbability: load,
    meanWait: (meanService * load * (1 + cv * cv)) / (2 * (1 - load)),
  });
}

/**
 * Mean wait in M/D/c, first come first served: constant service on c servers. Crommelin's series, by Spitzer's identity for the line after each
 * service time: L = sum over i of E(max(0, N(i a) - i c)) / i, with N Poisson. Source: Crommelin (1932), P.O. Electrical Engineers Journal 25, 41-50.
 * Terms below 1e-15 of the sum are left out. The work grows as 1 / (1 - utilization)^2: a second at 0.99.
 */
export function constantServiceWait({
  arrivalRate,
  service,
  servers,
}: {
  readonly arrivalRate: number;
  readonly service: number;
  readonly servers: number;
}): number {
  requirePositive({ arrivalRate, service });
  requireWhole('servers', servers, 1);
  const load = arrivalRate * service;
  requireStable(load, servers);
  let queueLength = 0;
  for (let i = 1; ; i += 1) {
    const term = poissonExcess(i * load, i * servers) / i;
    queueLength += term;
    if (term <= 1e-15 * queueLength || term === 0) return queueLength / arrivalRate;
  }
}

/** M/G/infinity: nobody waits, and the number present is Poisson with the offered load as its mean. Source: Kleinrock (1975), 3.4 and 5.12. */
export function infiniteServers({
  arrivalRate,
  meanService,
}: {
  readonly arrivalRate: number;
  readonly meanService: number;
}): QueueMeasures {
  requirePositive({ arrivalRate, meanService });
  return measuresOf({ arrivalRate, meanService, utilization: 0, waitingProbability: 0, meanWait: 0 });
}

/** Probability that a Poisson number with this mean is n. */
export function poissonProbability(mean: number, n: number): number {
  return Math.exp(n * Math.log(mean) - mean - gammaln(n + 1));
}

/** E(max(0, N - m)) for N Poisson with a mean below m: the terms fall from the first one on. */
function poissonExcess(mean: number, m: number): number {
  let probability = poissonProbability(mean, m);
  let sum = 0;
  for (let n = m + 1; ; n += 1) {
    probability *= mean / n;
    const term = (n - m) * probability;
    sum += term;
    // Past the largest term, at which the growing n - m and the shrinking probability balance, what is left is soon negligible.
    if (term <= 1e-17 * sum) return sum;
  }
}
