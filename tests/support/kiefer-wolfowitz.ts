// Waits in a first-come first-served queue straight from arrivals and services, without events: an oracle independent of the engine.
// Source: Kiefer and Wolfowitz (1955), Transactions of the American Mathematical Society 78(1), 1-18; with one server it is Lindley's recursion (1952).

/**
 * The wait of each passenger, given times of arrival in ascending order and how long each keeps a server (service, and any handover after it).
 * The state is when each server will be free, in ascending order: who comes next gets the first one.
 */
export function kieferWolfowitzWaits(arrivals: readonly number[], occupations: readonly number[], servers: number): number[] {
  const freeAt = new Array<number>(servers).fill(0);
  return arrivals.map((arrival, passenger) => {
    const start = Math.max(arrival, freeAt[0]!);
    const end = start + occupations[passenger]!;
    let place = 1;
    for (; place < servers && freeAt[place]! < end; place += 1) freeAt[place - 1] = freeAt[place]!;
    freeAt[place - 1] = end;
    return start - arrival;
  });
}
