// An estimate over replications: never a mean without its interval.

/** The ends of an interval; `alike` is how many replications there were where each of them gave the very same 0 or 1, so that nothing has varied. */
export interface Bounds {
  readonly lower: number;
  readonly upper: number;
  readonly alike?: number;
}

/** `halfWidth` is that of the confidence interval over replications, NaN with fewer than two; replications counts those in which there was something to observe. */
export interface Estimate {
  readonly mean: number;
  readonly halfWidth: number;
  readonly confidenceLevel: number;
  readonly replications: number;
  /** The interval where it is not the same on both sides: numbers that are skewed, and shares near 0 or 1. It then counts, not the half-width, which is Student's. */
  readonly bounds?: Bounds;
}

/** The interval itself; NaN on both sides where there is none. */
export function boundsOf({ mean, halfWidth, bounds }: Estimate): Bounds {
  return bounds ?? { lower: mean - halfWidth, upper: mean + halfWidth };
}
