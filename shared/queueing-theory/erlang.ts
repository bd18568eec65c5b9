// Erlang's two formulas. The offered load is arrival rate x mean service time [erlang]: the servers that would be busy if nobody waited.

import { requireStable, requireWhole } from './requirements.ts';

/**
 * Erlang B: share of arrivals lost in M/G/c/c, where whoever finds all servers busy leaves at once. Any load, any number of servers.
 * By the recurrence B(c) = a B(c - 1) / (c + a B(c - 1)), which never overflows. Source: Erlang (1917); Cooper (1981), Introduction to Queueing Theory, 3.3.
 */
export function erlangB(servers: number, offeredLoad: number): number {
  requireWhole('servers', servers, 0);
  if (!(offeredLoad >= 0 && offeredLoad < Infinity)) throw new RangeError(`The offered load must not be negative: ${offeredLoad}.`);
  let blocked = 1;
  for (let c = 1; c <= servers; c += 1) blocked = (offeredLoad * blocked) / (c + offeredLoad * blocked);
  return blocked;
}

/**
 * Erlang C: share of arrivals who wait in M/M/c, where everybody stays. The load must lie below the number of servers.
 * From B by C = B / (1 - (a / c) (1 - B)). Source: Cooper (1981), 3.4.
 */
export function erlangC(servers: number, offeredLoad: number): number {
  requireWhole('servers', servers, 1);
  requireStable(offeredLoad, servers);
  const blocked = erlangB(servers, offeredLoad);
  return blocked / (1 - (offeredLoad / servers) * (1 - blocked));
}
