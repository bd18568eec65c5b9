// An estimate over replications: never a mean without its interval.

/** `halfWidth` is that of the confidence interval over replications, NaN with fewer than two; replications counts those in which there was something to observe. */
export interface Estimate {
  readonly mean: number;
  readonly halfWidth: number;
  readonly confidenceLevel: number;
  readonly replications: number;
}
