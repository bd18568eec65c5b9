// Refusals of questions without an answer: a formula outside its conditions gives a number that means nothing.

/** Throws unless each named number is positive and finite. */
export function requirePositive(numbers: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(numbers)) {
    if (!(value > 0 && value < Infinity)) throw new RangeError(`${name} must be positive: ${value}.`);
  }
}

/** Throws unless it is a whole number of at least `least`. */
export function requireWhole(name: string, value: number, least: number): void {
  if (!Number.isSafeInteger(value) || value < least) throw new RangeError(`${name} must be a whole number of at least ${least}: ${value}.`);
}

/** Throws where work arrives as fast as it can be done, or faster: the line then grows without end and has no steady state. */
export function requireStable(offeredLoad: number, servers: number): void {
  if (!(offeredLoad < servers)) {
    throw new RangeError(`No steady state: an offered load of ${offeredLoad} erlang is not below the number of servers, ${servers}.`);
  }
}
