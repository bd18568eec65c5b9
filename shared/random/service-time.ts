// What a user may say about a duration that varies, and which combinations of mean, spread and minimum exist.

/** Mean, minimum and observations in seconds (or any one unit). Equal in structure to the scenario's service time. */
export type ServiceTime =
  | {
      readonly distribution: 'constant' | 'exponential' | 'lognormal' | 'gamma' | 'uniform' | 'triangular';
      readonly mean: number;
      /** Standard deviation over mean, of the whole, minimum included. */
      readonly cv: number;
      /** Shifts the family to the right; 0 when absent. */
      readonly minimum?: number | undefined;
    }
  | { readonly distribution: 'empirical'; readonly observations: readonly number[] };

export type ServiceTimeFault =
  | { readonly fault: 'minimum-above-mean'; readonly minimum: number; readonly mean: number }
  | { readonly fault: 'cv-too-large'; readonly cv: number; readonly largest: number }
  /** Constant and exponential times leave no choice: what is written must be what follows from mean and minimum. */
  | { readonly fault: 'cv-not-of-family'; readonly cv: number; readonly expected: number }
  | { readonly fault: 'no-observations' };

/** By family, the largest cv of the part above the minimum. Uniform and (symmetric) triangular would begin below it; the other two bounds are generous. */
const largestCvAboveMinimum = {
  constant: 0,
  exponential: 1,
  lognormal: 100,
  gamma: 10,
  uniform: 1 / Math.sqrt(3),
  triangular: 1 / Math.sqrt(6),
} as const;

/** A cv typed to two decimals is taken for the one an exponential time must have. */
const exponentialTolerance = 0.01;

/** The largest coefficient of variation these times can have with their mean and minimum; Infinity for observations, which bring their own. */
export function largestCv(time: ServiceTime): number {
  if (time.distribution === 'empirical') return Infinity;
  const { distribution, mean, minimum = 0 } = time;
  return largestCvAboveMinimum[distribution] * Math.max(0, 1 - minimum / mean);
}

/** Why no such distribution exists; undefined where one does. */
export function serviceTimeFault(time: ServiceTime): ServiceTimeFault | undefined {
  if (time.distribution === 'empirical') return time.observations.length === 0 ? { fault: 'no-observations' } : undefined;
  const { distribution, mean, cv, minimum = 0 } = time;
  if (!(minimum <= mean)) return { fault: 'minimum-above-mean', minimum, mean };
  const largest = largestCv(time);
  switch (distribution) {
    case 'constant':
      return cv === 0 ? undefined : { fault: 'cv-not-of-family', cv, expected: 0 };
    case 'exponential':
      return Math.abs(cv - largest) <= exponentialTolerance ? undefined : { fault: 'cv-not-of-family', cv, expected: largest };
    default:
      // A bound written to ten digits is the bound.
      return cv <= largest * (1 + 1e-9) ? undefined : { fault: 'cv-too-large', cv, largest };
  }
}
