// How many servers a station needs so that enough of its passengers wait no longer than promised: the quarter-hour taken as if it went on.

import { requirePositive } from './requirements.ts';

export interface ServiceRequirement {
  /** Work that arrives, in servers: arrival rate x mean service time [erlang]. */
  readonly offeredLoad: number;
  /** Mean [s] and squared coefficient of variation of a service. */
  readonly meanService: number;
  readonly squaredVariation: number;
  /** At least this share of passengers wait at most so long [s]; without it the line must only not grow for ever. */
  readonly pledge?: { readonly share: number; readonly within: number };
}

/**
 * The smallest number of servers that keeps the pledge in M/G/c, where P(W > t) is C e^(-2 (c - a) t / ((1 + v) s)): exact for exponential
 * services (v = 1), otherwise the waits of M/M/c stretched as in the approximation of Allen and Cunneen. None where no work arrives.
 * Source: Allen (1990), Probability, Statistics and Queueing Theory, 5.3; Green, Kolesar and Soares (2001), Operations Research 49(4), 549-564, on
 * taking each period of a day by itself.
 */
export function requiredServers({ offeredLoad, meanService, squaredVariation, pledge }: ServiceRequirement): number {
  if (!(offeredLoad > 0)) return 0;
  requirePositive({ meanService });
  const least = Math.floor(offeredLoad) + 1;
  if (pledge === undefined) return least;
  let blocked = 1;
  for (let servers = 1; ; servers += 1) {
    blocked = (offeredLoad * blocked) / (servers + offeredLoad * blocked);
    if (servers < least) continue;
    const waits = blocked / (1 - (offeredLoad / servers) * (1 - blocked));
    const longer = waits * Math.exp((-2 * (servers - offeredLoad) * pledge.within) / ((1 + squaredVariation) * meanService));
    if (1 - longer >= pledge.share) return servers;
    // A pledge to everybody is kept by nobody for certain; beyond this nearly nobody waits at all.
    if (waits < 1e-12) return servers;
  }
}
